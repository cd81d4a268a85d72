package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Notation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values as leaflets and other programs have them, and what to write instead. Stateless.
 *
 * <p>Only a hint comes out of it: what is written in another way stays a mistake. Whatever is
 * suggested as a length or a count can be read.
 */
final class Prose {

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("sec", "s"),
          Map.entry("second", "s"),
          Map.entry("seconds", "s"),
          Map.entry("minute", "min"),
          Map.entry("minutes", "min"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("secs", "s"),
          Map.entry("sek", "s"),
          Map.entry("sekunde", "s"),
          Map.entry("sekunden", "s"),
          Map.entry("seconden", "s"),
          Map.entry("seg", "s"),
          Map.entry("segundos", "s"),
          Map.entry("secondes", "s"),
          Map.entry("\"", "s"),
          Map.entry("''", "s"),
          Map.entry("'", "min"),
          Map.entry("mins", "min"),
          Map.entry("minuten", "min"),
          Map.entry("minutos", "min"),
          Map.entry("hr", "h"),
          Map.entry("hrs", "h"),
          Map.entry("std", "h"),
          Map.entry("stunden", "h"));

  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("englisch", "en"),
          Map.entry("german", "de"),
          Map.entry("deutsch", "de"),
          Map.entry("spanish", "es"),
          Map.entry("español", "es"),
          Map.entry("espanol", "es"),
          Map.entry("french", "fr"),
          Map.entry("français", "fr"),
          Map.entry("francais", "fr"),
          Map.entry("italian", "it"),
          Map.entry("italiano", "it"),
          Map.entry("dutch", "nl"),
          Map.entry("nederlands", "nl"),
          Map.entry("portuguese", "pt"),
          Map.entry("português", "pt"));

  private static final String NUMBER = "\\d{1,6}(?:\\.\\d{1,3})?";
  private static final String UNIT = "[\\p{L}\"']{0,12}";
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:~|≈|<|about |around |approx\\.? |ca\\.? |circa |etwa |for |up to |at least |at most"
              + " |min\\. |max\\. )");
  private static final Pattern AFTER =
      Pattern.compile("(?: approx\\.?| each| max\\.?| min\\.?| or more| or longer|[+!.,;])$");
  private static final Pattern ONE = Pattern.compile("(" + NUMBER + ") ?(" + UNIT + ")");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})'(\\d{1,2})(?:\"|'')?");
  private static final Pattern RANGE =
      Pattern.compile(
          "("
              + NUMBER
              + ") ?("
              + UNIT
              + ") ?(?:-|–|—|…|\\.{2,3}|/|or|to|bis|and) ?("
              + NUMBER
              + ") ?("
              + UNIT
              + ")");
  private static final Pattern SETS =
      Pattern.compile("(\\d{1,3}) ?[x×*] ?(" + NUMBER + " ?" + UNIT + ")");
  private static final Pattern OF_SETS =
      Pattern.compile("(" + NUMBER + " ?" + UNIT + ") [x×*] ?(\\d{1,3})");
  private static final Pattern COUNTED =
      Pattern.compile("(?:count (?:to |of )?(\\d{1,4})|(\\d{1,4}) (?:counts?|beats?))");

  private static final Pattern PER_SIDE =
      Pattern.compile(
          "(\\d{1,4}(?: ?[-–] ?\\d{1,4})?) ?(?:x |reps? |times )?"
              + "(?:each(?: side| leg| arm)?|(?:per|on each|each|/|on both|both) ?(?:sides?|legs?|arms?))");
  private static final Pattern REPS =
      Pattern.compile(
          "(\\d{1,4}) ?[-–—] ?(\\d{1,4}) ?(?:reps?|times|x|repetitions?|rounds?|sets?)");

  private Prose() {}

  /** Returns what to write instead of a value that is wrong, if that can be guessed. */
  static Hint hint(Fault fault, String written) {
    if (written.length() > DurationText.LONGEST) {
      return fault.hint();
    }
    Hint found = meant(fault, plain(written));
    // what is written as it should be is wrong for another reason
    boolean same = found.in(Notation.YAML).equals("write " + written.trim());
    return found.isNone() || same ? fault.hint() : found;
  }

  private static Hint meant(Fault fault, String text) {
    if (fault.expected().startsWith("a frequency")) {
      return fault.code() == Code.BACKWARD_RANGE ? Hint.NONE : FrequencyProse.meant(digits(text));
    }
    switch (fault.code()) {
      case BAD_DURATION:
      case UNKNOWN_UNIT:
      case BAD_BREATHS:
        return length(text);
      case BAD_COUNT:
        return count(text);
      case BAD_LANGUAGE:
        return Hint.of(language(text).map(tag -> "write " + tag));
      default:
        return Hint.NONE;
    }
  }

  /** Returns the tag of a language that is written by its name. */
  static Optional<String> language(String name) {
    return Optional.ofNullable(LANGUAGES.get(name.trim().toLowerCase(Locale.ROOT)));
  }

  /** Returns the text in small letters, with ordinary blanks, digits and quotes, or none. */
  private static String plain(String written) {
    String plain =
        Normalizer.normalize(written.replace('…', '\u2013'), Normalizer.Form.NFKC)
            .replaceAll("[“”„″]", "\"")
            .replaceAll("[‘’′]", "'")
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT)
            .trim();
    int last = plain.length() - 1;
    boolean quoted = last > 1 && "\"'".indexOf(plain.charAt(0)) >= 0;
    return quoted && plain.charAt(last) == plain.charAt(0) ? plain.substring(1, last) : plain;
  }

  private static Hint length(String text) {
    String bare = text.replaceAll("(?: ?\\(.*\\)|[ \\p{So}\\p{Sk}\\p{Mn}]+)$", "");
    bare = AFTER.matcher(AROUND.matcher(bare).replaceFirst("")).replaceFirst("");
    bare = digits(bare);
    Matcher sets = SETS.matcher(bare);
    if (sets.matches()) {
      return times(sets.group(2), sets.group(1));
    }
    Matcher ofSets = OF_SETS.matcher(bare);
    if (ofSets.matches()) {
      return times(ofSets.group(1), ofSets.group(2));
    }
    Matcher counted = COUNTED.matcher(bare);
    if (counted.matches()) {
      String beats = counted.group(1) == null ? counted.group(2) : counted.group(1);
      return Hint.of("a slow count takes about a second: write " + beats + "s");
    }
    return Hint.of(one(bare).map(length -> "write " + length));
  }

  private static Hint times(String length, String rounds) {
    Optional<String> one = one(length);
    Integer times = Integer.valueOf(rounds);
    return one.isPresent()
        ? in -> "write " + one.get() + ", and " + in.entry("repeat", times) + " around the step"
        : Hint.NONE;
  }

  private static Optional<String> one(String text) {
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.matches()) {
      return readable(minutes.group(1) + "m" + minutes.group(2) + "s");
    }
    Matcher one = ONE.matcher(text);
    if (one.matches()) {
      return readable(one.group(1), one.group(2));
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return Optional.empty();
    }
    boolean oneUnit = range.group(2).isEmpty() || range.group(2).equals(range.group(4));
    String lower = oneUnit ? range.group(1) : range.group(1) + unit(range.group(2));
    return readable(lower + "-" + range.group(3), range.group(4));
  }

  private static Optional<String> readable(String amount, String unit) {
    String spaced = unit.startsWith("breath") ? " " : "";
    return readable(amount + spaced + unit(unit));
  }

  private static Optional<String> readable(String length) {
    try {
      return RangeText.length(length).isPositive() ? Optional.of(length) : Optional.empty();
    } catch (Fault fault) {
      return Optional.empty();
    }
  }

  private static String unit(String name) {
    return UNITS.getOrDefault(name, name);
  }

  /** Writes numbers that are words in digits. */
  private static String digits(String text) {
    if (text.equals("breath")) {
      return "1 breath";
    }
    String bare = text.replaceFirst("^half an? (minute|hour)$", "half $1");
    if (bare.equals("half minute")) {
      return "30s";
    }
    if (bare.equals("half hour")) {
      return "30min";
    }
    int blank = bare.indexOf(' ');
    String first = blank < 0 ? bare : bare.substring(0, blank);
    int number = first.equals("a") || first.equals("an") ? 1 : NUMBERS.indexOf(first) + 1;
    return number == 0 ? bare : number + bare.substring(first.length());
  }

  private static Hint count(String text) {
    Matcher side = PER_SIDE.matcher(text);
    if (side.matches()) {
      String reps = side.group(1).replace(" ", "").replace('–', '-');
      return in ->
          "write "
              + reps
              + ", and "
              + in.entry("repeat-per-side", "right-first")
              + " around the step";
    }
    Matcher reps = REPS.matcher(text);
    if (reps.matches()) {
      return countable(reps.group(1) + "-" + reps.group(2));
    }
    switch (text) {
      case "once":
        return Hint.of("write 1");
      case "twice":
        return Hint.of("write 2");
      default:
        String number = digits(text).replaceFirst(" (?:times|reps?|rounds?|sets?)$", "");
        return number.equals(text) ? Hint.NONE : countable(number);
    }
  }

  private static Hint countable(String count) {
    try {
      return Hint.of("write " + RangeText.counts(count));
    } catch (Fault fault) {
      return Hint.NONE;
    }
  }
}
