package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Suggestions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as authors write them: {@code 30s}, {@code 1m 30s}, {@code 1.5 min}, {@code PT90S}. */
final class DurationText {

  static final String EXAMPLE = "a duration such as 30s or 1m30s";

  /** What is longer is no duration, and is not looked at further. */
  static final int LONGEST = 100;

  private static final BigDecimal LONGEST_MILLIS =
      BigDecimal.valueOf(Duration.ofDays(365).toMillis());

  private DurationText() {}

  /** Made only when something is wrong, for a good file needs none. */
  private static final class Wrong {
    static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2})(?::(\\d{2}))?");
    static final Pattern COMMA = Pattern.compile("(\\d{1,12}),(\\d{1,6})(\\s*[a-z]+)");
  }

  /** Returns the duration that {@code text} writes, zero or more. */
  static Duration parse(String text) throws Fault {
    String trimmed = text.trim();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      throw new Fault(Code.BAD_DURATION, EXAMPLE);
    }
    if (Numbers.isDigit(trimmed.charAt(0))) {
      return parts(trimmed);
    }
    if (trimmed.startsWith("PT") || trimmed.startsWith("pt")) {
      return iso(trimmed);
    }
    throw new Fault(
        Code.BAD_DURATION,
        EXAMPLE,
        BreathText.isMeant(trimmed) ? BreathText.BY_THE_CLOCK : BreathText.partOf(trimmed));
  }

  private static Duration iso(String text) throws Fault {
    Duration duration;
    try {
      duration = Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new Fault(Code.BAD_DURATION, EXAMPLE);
    }
    if (duration.isNegative()) {
      throw new Fault(Code.BAD_DURATION, EXAMPLE);
    }
    return ofMillis(BigDecimal.valueOf(duration.getSeconds(), -3).add(millis(duration.getNano())));
  }

  private static BigDecimal millis(int nanos) {
    return BigDecimal.valueOf(nanos, 6);
  }

  private static Duration parts(String text) throws Fault {
    BigDecimal millis = BigDecimal.ZERO;
    Optional<Unit> last = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      int end = Numbers.end(text, at);
      if (end == at) {
        throw strange(text);
      }
      int name = pastBlanks(text, end);
      int next = pastLetters(text, name);
      Unit unit = unit(text.substring(name, next), text);
      if (last.isPresent() && unit.ordinal() <= last.get().ordinal()) {
        throw new Fault(Code.BAD_DURATION, "a duration with its units from large to small");
      }
      if (at == 0 && next == text.length() && end - at < 10 && text.indexOf('.') < 0) {
        // nearly all that are ever written
        return whole(Integer.parseInt(text.substring(at, end)), unit);
      }
      millis = millis.add(new BigDecimal(text.substring(at, end)).multiply(unit.decimal()));
      last = Optional.of(unit);
      at = pastBlanks(text, next);
    }
    return ofMillis(millis);
  }

  private static int pastBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int pastLetters(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && !Numbers.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Unit unit(String name, String text) throws Fault {
    Optional<Unit> unit = Unit.named(name);
    if (unit.isPresent()) {
      return unit.get();
    }
    if (Numbers.isDecimal(text)) {
      throw new Fault(
          Code.MISSING_UNIT,
          EXAMPLE,
          isZero(text)
              ? "a duration wants a unit, and in most places more than zero"
              : "a duration wants a unit: " + text + "s, or " + text + "min?");
    }
    if (name.isEmpty()) {
      throw new Fault(Code.MISSING_UNIT, EXAMPLE, "each number wants a unit");
    }
    boolean word = name.chars().allMatch(Character::isLetter);
    throw word ? unknownUnit(name, text) : strange(text);
  }

  private static boolean isZero(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '0') {
      at++;
    }
    return at == text.length();
  }

  private static Fault unknownUnit(String name, String text) {
    if (BreathText.isMeant(text)) {
      return new Fault(Code.BAD_DURATION, EXAMPLE, BreathText.BY_THE_CLOCK);
    }
    String part = BreathText.partOf(text);
    return new Fault(
        Code.UNKNOWN_UNIT,
        EXAMPLE,
        part.isEmpty()
            ? Suggestions.hint(name, Unit.allNames()).orElse("units are ms, s, min, h and breaths")
            : part);
  }

  /** Says what a text is that begins with a number and is no duration. */
  private static Fault strange(String text) {
    Matcher clock = Wrong.CLOCK.matcher(text);
    if (clock.matches()) {
      return new Fault(Code.CLOCK_TIME, EXAMPLE, readings(clock));
    }
    Matcher comma = Wrong.COMMA.matcher(text);
    return comma.matches()
        ? new Fault(
            Code.BAD_DURATION,
            EXAMPLE,
            "decimals are written with a point: "
                + comma.group(1)
                + "."
                + comma.group(2)
                + comma.group(3))
        : new Fault(Code.BAD_DURATION, EXAMPLE);
  }

  private static String readings(Matcher clock) {
    String first = clock.group(1);
    String second = clock.group(2);
    String third = clock.group(3);
    return third == null
        ? String.format(
            "write %sm%ss for minutes and seconds, or %sh%sm for hours and minutes",
            first, second, first, second)
        : String.format("write %sh%sm%ss", first, second, third);
  }

  private static Duration whole(long amount, Unit unit) throws Fault {
    long millis = amount * unit.millis();
    if (millis > LONGEST_MILLIS.longValue()) {
      throw tooLong();
    }
    return Duration.ofMillis(millis);
  }

  private static Duration ofMillis(BigDecimal millis) throws Fault {
    if (millis.compareTo(LONGEST_MILLIS) > 0) {
      throw tooLong();
    }
    BigDecimal whole = millis.stripTrailingZeros();
    if (whole.scale() > 0) {
      throw new Fault(Code.BAD_DURATION, "a duration in whole milliseconds");
    }
    return Duration.ofMillis(whole.longValueExact());
  }

  private static Fault tooLong() {
    return new Fault(Code.BAD_DURATION, "a duration of a year at most");
  }

  /** Returns the short canonical form: {@code 1m30s}, {@code 2.5s}, {@code 20ms}, {@code 0s}. */
  static String write(Duration duration) {
    long millis = duration.toMillis();
    if (millis > 0 && millis < Unit.SECOND.millis()) {
      return millis + "ms";
    }
    StringBuilder out = new StringBuilder();
    long hours = millis / Unit.HOUR.millis();
    long minutes = millis % Unit.HOUR.millis() / Unit.MINUTE.millis();
    long rest = millis % Unit.MINUTE.millis();
    if (hours > 0) {
      out.append(hours).append('h');
    }
    if (minutes > 0) {
      out.append(minutes).append('m');
    }
    if (rest > 0 || out.length() == 0) {
      out.append(BigDecimal.valueOf(rest, 3).stripTrailingZeros().toPlainString()).append('s');
    }
    return out.toString();
  }
}
