package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
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
          "a step lasts a time (takes), or until the person goes on (until: ready)",
          "takes",
          "until");

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
      return Optional.of(until(fields, "takes: ", reading));
    }
    if (clear && fields.has("at-most")) {
      refuseAtMost(
          fields,
          takes.isPresent()
              ? "a step with a time ends by itself; takes: 10-20s is a range"
              : "write until: ready beside it, or takes: instead of it",
          reading);
    }
    return takes.isPresent() ? Optional.of(length.orElse(SOME_TIME)) : Optional.empty();
  }

  private static Optional<Length> takes(Node node, Reading reading) {
    return reading.length(node, RangeText.DURATIONS, WaitCodec::takes);
  }

  private static Length takes(String text) throws Fault {
    if (text.equals(READY)) {
      throw new Fault(Code.BAD_DURATION, RangeText.DURATIONS, "write until: ready");
    }
    return RangeText.length(text);
  }

  /** Reads {@code until}, which is there, and {@code at-most}. */
  static Ready until(Fields fields, String hintForTimes, Reading reading) {
    Optional<Length> atMost = atMost(fields, reading);
    reading.scalar(fields.find("until").get(), "the word ready", text -> word(text, hintForTimes));
    return new Ready(atMost);
  }

  private static String word(String text, String hintForTimes) throws Fault {
    if (text.equals(READY)) {
      return text;
    }
    boolean time = !text.isEmpty() && Numbers.isDigit(text.charAt(0));
    String hint =
        time
            ? "for a fixed time write " + hintForTimes + (Numbers.isShortWord(text) ? text : "30s")
            : Suggestions.hint(text, List.of(READY))
                .orElse(
                    "until: ready lasts until the person goes on;"
                        + " only a hold can wait for a symptom, as {until: …}");
    throw new Fault(Code.UNKNOWN_WORD, "the word ready", hint);
  }

  /** Reads {@code at-most}, whatever it stands beside. */
  static Optional<Length> atMost(Fields fields, Reading reading) {
    Optional<Node> atMost = fields.find("at-most");
    return atMost.isPresent()
        ? Optional.of(reading.single(atMost.get()).orElse(SOME_TIME))
        : Optional.empty();
  }

  /** Says that {@code at-most} stands where nothing waits, and still looks at its value. */
  static void refuseAtMost(Fields fields, String hint, Reading reading) {
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
