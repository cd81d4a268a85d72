package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Node;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How hard a step should be, {@code 1} to {@code 10} on the Borg CR10 scale. Stateless. */
final class EffortText {

  private static final String EXPECTED = "an effort from 1 to 10";
  private static final int HARDEST = 10;

  /** What the scale calls its numbers. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("very light", "1"),
          Map.entry("very easy", "1"),
          Map.entry("light", "2"),
          Map.entry("easy", "2"),
          Map.entry("low", "2"),
          Map.entry("moderate", "3"),
          Map.entry("medium", "3"),
          Map.entry("hard", "5"),
          Map.entry("heavy", "5"),
          Map.entry("high", "5"),
          Map.entry("very hard", "7"),
          Map.entry("maximal", "10"),
          Map.entry("max", "10"));

  private EffortText() {}

  /** Made only when something is wrong, for a good file needs none. */
  private static final class Wrong {
    static final Pattern OF_TEN =
        Pattern.compile("(?:rpe )?([1-9]|10)(?: ?/ ?10| (?:of|out of) 10|)");
    static final Pattern PERCENT = Pattern.compile("([1-9]|10)0 ?%");
    static final Pattern BETWEEN = Pattern.compile("([1-9])\\.\\d{1,3}");
    static final Pattern RANGE = Pattern.compile("([1-9]) ?(?:-|–|to) ?([1-9]|10)");
  }

  static OptionalInt read(Optional<Node> node, Reading reading) {
    if (!node.isPresent()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(parse(reading.written(node.get(), EXPECTED)));
    } catch (Fault fault) {
      reading.refuse(node.get(), fault);
      return OptionalInt.empty();
    }
  }

  static int parse(String text) throws Fault {
    int effort = Numbers.oneToTen(text);
    if (effort == 0) {
      throw new Fault(Code.BAD_EFFORT, EXPECTED, meant(text));
    }
    return effort;
  }

  private static String meant(String text) {
    if (text.length() > DurationText.LONGEST) {
      return "";
    }
    String small = text.toLowerCase(Locale.ROOT);
    String number = WORDS.get(small);
    if (number != null) {
      return "on the scale of Borg (CR10) that is " + number;
    }
    Matcher range = Wrong.RANGE.matcher(small);
    if (range.matches()) {
      return "write one number, " + range.group(1) + " or " + range.group(2);
    }
    Matcher between = Wrong.BETWEEN.matcher(small);
    if (between.matches()) {
      int below = Integer.parseInt(between.group(1));
      return "write a whole number, " + below + " or " + (below + 1);
    }
    for (Pattern pattern : new Pattern[] {Wrong.OF_TEN, Wrong.PERCENT}) {
      Matcher matcher = pattern.matcher(small);
      if (matcher.matches()) {
        return "write " + matcher.group(1);
      }
    }
    return isOnOlderScale(small)
        ? "the scale is Borg's CR10, from 1 (very light) to 10 (the hardest), not the one to 20"
        : small.equals("0") ? "for no effort at all leave the key out" : "";
  }

  private static boolean isOnOlderScale(String text) {
    return text.length() == 2
        && Numbers.isDecimal(text)
        && Integer.parseInt(text) > HARDEST
        && Integer.parseInt(text) <= 2 * HARDEST;
  }
}
