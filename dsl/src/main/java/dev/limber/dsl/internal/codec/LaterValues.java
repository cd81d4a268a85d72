package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;

/**
 * Values that the language has, but this version does not read yet, told by their shape. Stateless.
 */
final class LaterValues {

  private LaterValues() {}

  /** Returns whether {@code node} is such a length of a hold or rest; then it is refused. */
  static boolean refuseLength(Node node, Problems problems) {
    if (node instanceof ScalarNode text && text.value().trim().equals("ready")) {
      return refuse(node, "the value \"ready\"", "until then give the step a time", problems);
    }
    if (node instanceof ListNode list && isOfTexts(list)) {
      return refuse(node, "a list of values in turn", inTurn(list), problems);
    }
    if (node instanceof MapNode map && (has(map, "until") || has(map, "total"))) {
      return refuse(node, "a hold with a goal", "until then give the step a time", problems);
    }
    return false;
  }

  private static String inTurn(ListNode list) {
    String first = text(list, 0);
    String last = text(list, list.size() - 1);
    boolean range = list.size() == 2 && first.length() + last.length() < DurationText.LONGEST;
    return range ? "for a range write " + first + "-" + last : "until then write out the rounds";
  }

  /** Returns whether {@code node} is a repeat for a time; then it is refused. */
  static boolean refuseRounds(Node node, Problems problems) {
    return node instanceof MapNode map
        && has(map, "for")
        && refuse(node, "a repeat for a time", "until then say how many rounds", problems);
  }

  /** Returns whether {@code node} is words for the rounds in turn; then it is refused. */
  static boolean refuseSay(Node node, Problems problems) {
    return node instanceof ListNode list
        && isOfTexts(list)
        && refuse(
            node,
            "a list of texts in turn beside a step",
            "until then write one text, or several in a cue",
            problems);
  }

  private static boolean isOfTexts(ListNode list) {
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof ScalarNode)) {
        return false;
      }
    }
    return list.size() > 0;
  }

  private static String text(ListNode list, int index) {
    return ((ScalarNode) list.get(index)).value().trim();
  }

  private static boolean has(MapNode map, String key) {
    return map.indexOf(key) >= 0;
  }

  private static boolean refuse(Node node, String what, String hint, Problems problems) {
    problems.error(node, Code.NOT_YET, Later.message(what), hint);
    return true;
  }
}
