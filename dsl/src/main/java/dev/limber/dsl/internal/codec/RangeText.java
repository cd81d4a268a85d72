package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Length;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations, counts, and ranges of both: {@code 15-30s}, {@code 1m30s to 2m}, {@code 8–12}. */
final class RangeText {

  static final String DURATIONS = "a duration or a range, such as 30s or 15-30s";
  static final String SINGLE = "one length and no range, such as 3s";
  static final String COUNTS = "a count or a range, such as 10 or 8-12";

  private static final int DIGITS = 9;

  private RangeText() {}

  /** Made only when something is wrong, for a good file needs none. */
  private static final class Wrong {
    static final Pattern COUNTED = Pattern.compile("0*([1-9]\\d{0,8})(?:\\.0+|\\D+)?");
  }

  /** Returns the length or range that {@code text} writes, by the clock or in breaths. */
  static Length length(String text) throws Fault {
    return BreathText.isMeant(text) ? BreathText.parse(text) : durations(text);
  }

  /** Returns the one length that {@code text} writes, by the clock or in breaths. */
  static Length single(String text) throws Fault {
    Length length;
    try {
      length = length(text);
    } catch (Fault fault) {
      throw fault.expected().equals(DURATIONS) ? fault.expecting(DurationText.EXAMPLE) : fault;
    }
    if (!length.isFixed()) {
      throw new Fault(Code.MISPLACED_RANGE, SINGLE, "write " + ends(length));
    }
    return length;
  }

  private static String ends(Length range) {
    return range instanceof DurationRange clock
        ? DurationText.write(clock.least()) + " or " + DurationText.write(clock.most())
        : Breaths.of(((Breaths) range).count().least())
            + " or "
            + Breaths.of(((Breaths) range).count().most());
  }

  static DurationRange durations(String text) throws Fault {
    Optional<Ends> ends = ends(text);
    return ends.isPresent()
        ? durations(ends.get().lower(), ends.get().upper())
        : DurationRange.of(duration(text));
  }

  /** Returns the ends, unless the text is so long that nobody can have meant a range. */
  static Optional<Ends> ends(String text) {
    return text.length() > DurationText.LONGEST ? Optional.empty() : Ends.of(text);
  }

  private static DurationRange durations(String lower, String upper) throws Fault {
    if (BreathText.isMeant(lower)) {
      throw new Fault(
          Code.BAD_DURATION, DURATIONS, "both ends of a range are breaths, or both are times");
    }
    if (Numbers.isDecimal(upper)) {
      String whole = lower + "-" + upper;
      throw new Fault(
          Code.MISSING_UNIT,
          DURATIONS,
          Numbers.isDecimal(lower)
              ? "a duration wants a unit: " + whole + "s, or " + whole + "min?"
              : "the upper end wants a unit, too");
    }
    Duration most = duration(upper);
    Duration least = duration(Numbers.isDecimal(lower) ? lower + unitOf(upper) : lower);
    if (least.compareTo(most) > 0) {
      throw backward(write(DurationRange.of(most, least)));
    }
    if (least.equals(most)) {
      throw equalEnds(upper);
    }
    return DurationRange.of(least, most);
  }

  private static Duration duration(String text) throws Fault {
    try {
      return DurationText.parse(text);
    } catch (Fault fault) {
      throw fault.expected().equals(DurationText.EXAMPLE) ? fault.expecting(DURATIONS) : fault;
    }
  }

  /** A lower end without unit takes the upper's, which then has one part only. */
  private static String unitOf(String upper) throws Fault {
    int end = Numbers.end(upper, 0);
    if (end == 0 || !isLetters(upper.substring(end).trim())) {
      throw new Fault(
          Code.MISSING_UNIT,
          DURATIONS,
          "the lower end wants a unit, since the upper end has more than one");
    }
    return upper.substring(end);
  }

  private static boolean isLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Fault backward(String turned) {
    return new Fault(
        Code.BACKWARD_RANGE,
        "a range from the lower end to the upper",
        "the lower end comes first: " + turned);
  }

  private static Fault equalEnds(String upper) {
    return new Fault(
        Code.EQUAL_ENDS, "a range with two different ends", "write " + upper + " alone");
  }

  static CountRange counts(String text) throws Fault {
    Optional<Ends> ends = ends(text);
    if (!ends.isPresent()) {
      return CountRange.of(count(text));
    }
    String lower = ends.get().lower();
    String upper = ends.get().upper();
    int least = count(lower);
    int most = count(upper);
    if (least > most) {
      throw backward(most + "-" + least);
    }
    if (least == most) {
      throw equalEnds(upper);
    }
    return CountRange.of(least, most);
  }

  private static int count(String text) throws Fault {
    if (!Numbers.isDigits(text) || text.length() > DIGITS || text.charAt(0) == '0') {
      throw new Fault(Code.BAD_COUNT, COUNTS, meant(text));
    }
    return Integer.parseInt(text);
  }

  private static String meant(String text) {
    if (text.equals("0")) {
      return "a count is at least 1";
    }
    Matcher counted =
        Wrong.COUNTED.matcher(text.length() > DurationText.LONGEST ? "" : text.trim());
    return counted.matches() ? "write " + counted.group(1) : "";
  }

  static String write(Length length) {
    return length instanceof DurationRange range ? write(range) : length.toString();
  }

  static String write(DurationRange range) {
    String most = DurationText.write(range.most());
    if (range.isFixed()) {
      return most;
    }
    String least = DurationText.write(range.least());
    int lower = Numbers.end(least, 0);
    int upper = Numbers.end(most, 0);
    boolean oneUnit = least.substring(lower).equals(most.substring(upper));
    return (oneUnit && isLetters(least.substring(lower)) ? least.substring(0, lower) : least)
        + "-"
        + most;
  }
}
