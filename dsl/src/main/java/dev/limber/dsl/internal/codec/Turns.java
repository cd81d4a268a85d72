package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.Node;
import java.util.List;
import java.util.function.Consumer;

/** Values that may be several, which the rounds of a repeat take in turn. Stateless. */
final class Turns {

  private Turns() {}

  /** Returns the items of a list, or the one value that stands in place of it. */
  static List<Node> of(Node node, String expected, Reading reading) {
    if (node instanceof ListNode list && list.size() == 1 && !reading.isInRepeat()) {
      // several are refused by the rules between steps; one could not be told from a plain value
      reading
          .problems()
          .error(
              node,
              Code.MISPLACED_LIST,
              "expected one value, but was a list, whose items the rounds of a repeat take in"
                  + " turn, outside of a repeat",
              "write the value without a list around it");
    }
    return oneOrMore(node, expected, reading);
  }

  /** Returns the same where several values do not take turns, and may stand anywhere. */
  static List<Node> oneOrMore(Node node, String expected, Reading reading) {
    if (!(node instanceof ListNode list)) {
      return List.of(node);
    }
    if (list.size() == 0) {
      reading
          .problems()
          .error(node, Code.EMPTY_LIST, "expected " + expected + ", but was an empty list");
    }
    return list.items();
  }

  /** Writes one value alone, and several as a list. */
  static <T> void write(List<T> items, Consumer<T> writer, Out out) {
    if (items.size() == 1) {
      writer.accept(items.get(0));
    } else {
      out.list(() -> items.forEach(writer));
    }
  }
}
