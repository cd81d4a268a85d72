package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.Length;
import dev.limber.routine.TimeBox;
import java.util.Arrays;
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
      return timeBox(map, kind, reading);
    }
    try {
      return Optional.of(count(reading.written(node, EXPECTED), kind));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static CountRange count(String text, String kind) throws Fault {
    try {
      return RangeText.counts(text);
    } catch (Fault fault) {
      Hint meant = fault.code() == Code.BAD_COUNT ? meant(text, kind) : Hint.NONE;
      throw meant.isNone() ? fault : new Fault(Code.BAD_COUNT, EXPECTED, meant);
    }
  }

  /** Reads what other notations write instead of a count. */
  private static Hint meant(String text, String kind) {
    if (text.length() > DurationText.LONGEST) {
      return Hint.NONE;
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
      return in -> "for a time write " + in.entry(kind, in.map("for", text));
    }
    switch (small) {
      case "ready":
        return kind.equals("reps")
            ? in -> "write how many, and " + in.entry("until", "ready") + " beside it"
            : Hint.NONE;
      case "amrap":
      case "as many as possible":
      case "max":
      case "failure":
      case "to failure":
        return in -> "as many as come in a time is written " + in.map("for", "30s");
      default:
        return Hint.NONE;
    }
  }

  private static Hint around(String rounds, String inner, String amount, String kind) {
    boolean among = kind.equals("repeat");
    Object value = Numbers.isDigits(amount) ? Integer.valueOf(amount) : amount;
    return in ->
        "write "
            + in.entry("repeat", Integer.valueOf(rounds))
            + (among ? ", and " : " around ")
            + in.entry(inner, value)
            + (among ? " among its steps" : "");
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

  private static Optional<Amount> timeBox(MapNode map, String kind, Reading reading) {
    Hint meant = map.indexOf("for") < 0 ? Shapes.meant(map, EXPECTED) : Hint.NONE;
    if (map.size() == 0 || !meant.isNone()) {
      boolean inside = map.indexOf("steps") >= 0 && !meant.isNone();
      Kinds.wrong(map, EXPECTED, inside ? outside(meant) : meant, reading.problems());
      return Optional.empty();
    }
    Fields fields = new Fields(map, "a count in braces", reading.problems());
    boolean clear = checkKeys(fields);
    if (!fields.has("for")) {
      return Optional.empty();
    }
    Node value = fields.find("for").get();
    if (value instanceof ListNode list && list.size() > 1) {
      Kinds.wrong(list, DurationText.EXAMPLE, inTurn(list, kind), reading.problems());
      return Optional.empty();
    }
    Optional<Length> time = reading.single(value);
    return clear && time.isPresent() ? Optional.of(new TimeBox(time.get())) : Optional.empty();
  }

  /** Says the same, and that the steps are not part of the count. */
  private static Hint outside(Hint meant) {
    return in ->
        meant.in(in)
            + "; "
            + in.key("steps")
            + (in == Notation.YAML ? " stands as deep as its kind" : " stands beside its kind");
  }

  /** Times that are taken in turn are a list of times in braces, where there may be one. */
  private static Hint inTurn(ListNode times, String kind) {
    Object[] words = new Object[times.size()];
    for (int i = 0; i < words.length; i++) {
      if (!(times.get(i) instanceof ScalarNode time) || !isTime(time)) {
        return in -> "write one time, such as " + in.map("for", "30s");
      }
      words[i] = time.value().trim();
    }
    if (kind.equals("repeat")) {
      return in -> "write one of them, such as " + in.map("for", words[0]);
    }
    return in -> {
      Object[] boxes = Arrays.stream(words).map(time -> in.map("for", time)).toArray();
      return "write "
          + in.entry(kind, in.list(boxes))
          + ", which the rounds of a repeat take in turn";
    };
  }

  private static boolean checkKeys(Fields fields) {
    MapNode map = fields.map();
    boolean clear = true;
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      if (!KEYS.has(key)) {
        clear = false;
        boolean outside = StepKinds.isQualifier(key);
        Hint hint =
            outside
                ? Hint.of(Visible.quoted(key) + " stands outside of the braces")
                : in -> "write " + in.map("for", "30s");
        fields.refuse(map.key(i), KEYS.names(), hint);
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
