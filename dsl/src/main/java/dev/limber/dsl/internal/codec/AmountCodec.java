package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.Length;
import dev.limber.routine.TimeBox;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes how often something is done: a count, a range, or {@code {for: 30s}}. */
final class AmountCodec {

  static final String EXPECTED = "a count such as 10 or 8-12, or a time such as {for: 30s}";

  private static final Keys KEYS = Keys.of("for");

  private AmountCodec() {}

  /** Made only when something is wrong, for a good file needs none. */
  private static final class Wrong {
    static final Pattern SETS =
        Pattern.compile(
            "([1-9]\\d{0,3})\\s*(?:[x×*]|sets? of)\\s*([1-9]\\d{0,3}(?:-\\d{1,4})?)\\s*(reps?|)");
    static final Pattern TIMED_SETS =
        Pattern.compile(
            "([1-9]\\d{0,3})\\s*(?:[x×*]|sets? of)\\s*([1-9]\\d{0,3}\\s*(?:s|m|min|sec))");
  }

  static Optional<Amount> read(Node node, String kind, Reading reading) {
    if (node instanceof MapNode map) {
      return timeBox(map, reading);
    }
    Optional<CountRange> count = reading.scalar(node, EXPECTED, text -> count(text, kind));
    return count.isPresent() ? Optional.of(count.get()) : Optional.empty();
  }

  private static CountRange count(String text, String kind) throws Fault {
    try {
      return RangeText.counts(text);
    } catch (Fault fault) {
      String meant = fault.code() == Code.BAD_COUNT ? meant(text, kind) : "";
      throw meant.isEmpty() ? fault : new Fault(Code.BAD_COUNT, EXPECTED, meant);
    }
  }

  /** Reads what other notations write instead of a count. */
  private static String meant(String text, String kind) {
    if (text.length() > DurationText.LONGEST) {
      return "";
    }
    String small = text.toLowerCase(Locale.ROOT);
    Matcher timed = Wrong.TIMED_SETS.matcher(small);
    if (timed.matches()) {
      return around(timed.group(1), "hold", timed.group(2), kind);
    }
    Matcher sets = Wrong.SETS.matcher(small);
    if (sets.matches()) {
      return around(sets.group(1), "reps", sets.group(2), kind);
    }
    if (isTime(text)) {
      return "for a time write " + kind + ": {for: " + text + "}";
    }
    switch (small) {
      case "ready":
        return kind.equals("reps") ? "write how many, and until: ready beside it" : "";
      case "amrap":
      case "as many as possible":
      case "max":
      case "failure":
      case "to failure":
        return "as many as come in a time is written {for: 30s}";
      default:
        return "";
    }
  }

  private static String around(String rounds, String inner, String amount, String kind) {
    return kind.equals("repeat")
        ? "write repeat: " + rounds + ", and " + inner + ": " + amount + " among its steps"
        : "write repeat: " + rounds + " around " + inner + ": " + amount;
  }

  /** Returns whether {@code node} writes a time, where a count is expected. */
  static boolean isTime(Node node) {
    return node instanceof ScalarNode scalar && isTime(scalar.value().trim());
  }

  private static boolean isTime(String text) {
    try {
      return Numbers.isShortWord(text) && RangeText.single(text).isPositive();
    } catch (Fault fault) {
      return false;
    }
  }

  private static Optional<Amount> timeBox(MapNode map, Reading reading) {
    String meant = map.indexOf("for") < 0 ? Shapes.meant(map, EXPECTED) : "";
    if (map.size() == 0 || !meant.isEmpty()) {
      String outside = map.indexOf("steps") < 0 ? "" : "; steps: stands as deep as its kind";
      Kinds.wrong(map, EXPECTED, meant.isEmpty() ? "" : meant + outside, reading.problems());
      return Optional.empty();
    }
    Fields fields = new Fields(map, "a count in braces", reading.problems());
    boolean clear = checkKeys(fields);
    if (!fields.has("for")) {
      return Optional.empty();
    }
    Optional<Length> time = reading.single(fields.find("for").get());
    return clear && time.isPresent() ? Optional.of(new TimeBox(time.get())) : Optional.empty();
  }

  private static boolean checkKeys(Fields fields) {
    MapNode map = fields.map();
    boolean clear = true;
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      if (!KEYS.has(key)) {
        clear = false;
        boolean outside = StepKinds.isQualifier(key);
        String hint =
            outside ? Visible.quoted(key) + " stands outside of the braces" : "write {for: 30s}";
        fields.refuse(map.key(i), KEYS.names(), Optional.of(hint));
      }
    }
    return clear;
  }

  static void write(Amount amount, Out out) {
    if (amount instanceof TimeBox box) {
      out.map(() -> out.entry("for", RangeText.write(box.length())));
    } else {
      out.scalar(amount.toString());
    }
  }
}
