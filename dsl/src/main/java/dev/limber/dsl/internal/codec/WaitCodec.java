package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.StepTime;
import java.util.List;
import java.util.Optional;

/** Reads and writes how long a step takes, or that it waits: {@code takes}, {@code until}. */
final class WaitCodec {

  static final String READY = "ready";

  /** Takes the place of a time that could not be made out. */
  static final DurationRange SOME_TIME = DurationRange.seconds(30);

  static final Keys KEYS = Keys.of("takes", "until", "at-most");

  private static final OneOf TIMES =
      new OneOf(
          List.of("takes", "until"),
          "a step lasts a time (takes), or until the person goes on (until: ready)",
          "a step lasts a time (takes), or until the person goes on (\"until\": \"ready\")");

  private WaitCodec() {}

  /** Reads the time of a step that may state one. */
  static Optional<StepTime> read(Fields fields, Reading reading) {
    if (!KEYS.hasAny(fields.map())) {
      return Optional.empty();
    }
    boolean clear = TIMES.check(fields, reading);
    Optional<Node> takes = fields.find("takes");
    Optional<Length> length = takes.isPresent() ? takes(takes.get(), reading) : Optional.empty();
    if (fields.has("until")) {
      return Optional.of(until(fields, "takes", "", reading));
    }
    if (clear && fields.has("at-most")) {
      refuseAtMost(
          fields,
          takes.isPresent()
              ? in ->
                  "a step with a time ends by itself; "
                      + in.entry("takes", "10-20s")
                      + " is a range"
              : in ->
                  "write "
                      + in.entry("until", READY)
                      + " beside it, or "
                      + in.key("takes")
                      + " instead of it",
          reading);
    }
    return takes.isPresent() ? Optional.of(length.orElse(SOME_TIME)) : Optional.empty();
  }

  private static Optional<Length> takes(Node node, Reading reading) {
    try {
      Length length = takes(reading.written(node, RangeText.DURATIONS));
      return reading.positive(Optional.of(length), node);
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static Length takes(String text) throws Fault {
    if (text.equals(READY)) {
      throw new Fault(
          Code.BAD_DURATION, RangeText.DURATIONS, in -> "write " + in.entry("until", READY));
    }
    return RangeText.length(text);
  }

  /**
   * Reads {@code until}, which is there, and {@code at-most}.
   *
   * @param key the key for a fixed time
   * @param gloss what to say of that key, or nothing
   */
  static Ready until(Fields fields, String key, String gloss, Reading reading) {
    Optional<Length> atMost = atMost(fields, reading);
    Node until = fields.find("until").get();
    try {
      checkReady(reading.written(until, "the word ready"), key, gloss);
    } catch (Fault fault) {
      reading.refuse(until, fault);
    }
    return new Ready(atMost);
  }

  private static void checkReady(String text, String key, String gloss) throws Fault {
    if (text.equals(READY)) {
      return;
    }
    boolean time = !text.isEmpty() && Numbers.isDigit(text.charAt(0));
    Hint hint =
        time
            ? fixed(key, gloss, Numbers.isShortWord(text) ? text : "30s")
            : Hint.of(Suggestions.hint(text, List.of(READY))).or(() -> WaitCodec::whatItIs);
    throw new Fault(Code.UNKNOWN_WORD, "the word ready", hint);
  }

  private static Hint fixed(String key, String gloss, String time) {
    return in ->
        "for a fixed time write "
            + (in == Notation.YAML ? in.entry(key + gloss, time) : in.entry(key, time) + gloss);
  }

  private static String whatItIs(Notation in) {
    return in.entry("until", READY)
        + " lasts until the person goes on; only a hold can wait for a symptom, as "
        + in.map("until", Notation.SOMETHING);
  }

  /** Reads {@code at-most}, whatever it stands beside. */
  static Optional<Length> atMost(Fields fields, Reading reading) {
    Optional<Node> atMost = fields.find("at-most");
    return atMost.isPresent()
        ? Optional.of(reading.single(atMost.get()).orElse(SOME_TIME))
        : Optional.empty();
  }

  /** Says that {@code at-most} stands where nothing waits, and still looks at its value. */
  static void refuseAtMost(Fields fields, Hint hint, Reading reading) {
    MapNode map = fields.map();
    reading
        .problems()
        .error(
            map.key(map.indexOf("at-most")),
            Code.MISPLACED_AT_MOST,
            "expected \"at-most\" beside a wait for the person, but nothing here waits",
            hint);
    atMost(fields, reading);
  }

  static void write(Optional<? extends StepTime> time, Out out) {
    if (!time.isPresent()) {
      return;
    }
    if (time.get() instanceof Ready ready) {
      writeUntil(ready, out);
    } else {
      out.entry("takes", RangeText.write((Length) time.get()));
    }
  }

  static void writeUntil(Ready ready, Out out) {
    out.entry("until", READY);
    writeAtMost(ready, out);
  }

  static void writeAtMost(Ready ready, Out out) {
    out.entry("at-most", ready.atMost().map(RangeText::write));
  }
}
