package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import java.util.List;

/** What was meant by a list or a mapping where a single value is expected. Stateless. */
final class Shapes {

  /** What others put a number of times under, and what a time. */
  private static final List<String> COUNTS = List.of("times", "count", "rounds", "sets", "reps");

  private static final List<String> TIMES = List.of("duration", "time", "seconds", "length");

  private Shapes() {}

  /**
   * Returns what to write instead of {@code node}, or an empty string.
   *
   * @param expected what a message says that it expects here
   */
  static Hint meant(Node node, String expected) {
    if (node instanceof ListNode list) {
      boolean ranges = expected.contains("-30s") || expected.contains("8-12");
      return Hint.of(list(list, ranges));
    }
    return node instanceof MapNode map ? map(map, expected) : Hint.NONE;
  }

  private static String list(ListNode list, boolean ranges) {
    if (list.size() == 1) {
      return "write the value without a list around it";
    }
    String range = ranges ? range(list) : "";
    return range.isEmpty()
        ? "one value stands here; only say, hold, reps and rest can take several in turn"
        : "for a range write " + range;
  }

  private static String range(ListNode list) {
    if (list.size() != 2
        || !(list.get(0) instanceof ScalarNode lower)
        || !(list.get(1) instanceof ScalarNode upper)) {
      return "";
    }
    return range(lower.value().trim(), upper.value().trim());
  }

  private static String range(String lower, String upper) {
    String range = lower + "-" + upper;
    if (range.length() > DurationText.LONGEST) {
      return "";
    }
    try {
      boolean counts = Numbers.isDecimal(lower) && Numbers.isDecimal(upper);
      return counts ? RangeText.counts(range).toString() : RangeText.write(RangeText.length(range));
    } catch (Fault fault) {
      return "";
    }
  }

  private static Hint map(MapNode map, String expected) {
    String alone = expected.contains("8-12") ? count(map) : time(map);
    if (!alone.isEmpty()) {
      return Hint.of(alone);
    }
    if (map.indexOf("right") >= 0 && map.indexOf("left") >= 0) {
      return Hint.of("only words can differ from side to side");
    }
    if (map.indexOf("until") >= 0 || map.indexOf("total") >= 0) {
      return in -> "only a hold has a goal, such as " + in.entry("hold", in.map("until", "numb"));
    }
    return Hint.of(parts(map));
  }

  private static String count(MapNode map) {
    for (String key : COUNTS) {
      String count = scalar(map, key);
      if (!count.isEmpty()) {
        return "write the count alone: " + count;
      }
    }
    return "";
  }

  private static String time(MapNode map) {
    for (String key : TIMES) {
      String time = scalar(map, key);
      if (!time.isEmpty()) {
        return "write the time alone: " + time + (Numbers.isDecimal(time) ? "s" : "");
      }
    }
    return "";
  }

  private static String parts(MapNode map) {
    String breaths = scalar(map, "breaths");
    if (!breaths.isEmpty()) {
      return "write " + breaths + (breaths.equals("1") ? " breath" : " breaths");
    }
    String least = scalar(map, "min");
    String most = scalar(map, "max");
    String range = least.isEmpty() || most.isEmpty() ? "" : range(least, most);
    return range.isEmpty() ? "" : "write " + range;
  }

  /** Returns a short value of a key, or an empty string. */
  private static String scalar(MapNode map, String key) {
    int index = map.indexOf(key);
    return index >= 0
            && map.value(index) instanceof ScalarNode value
            && Numbers.isShortWord(value.value().trim())
        ? value.value().trim()
        : "";
  }
}
