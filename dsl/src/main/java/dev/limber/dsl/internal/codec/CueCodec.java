package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes cues: what is said in the midst of a step. */
final class CueCodec {

  private static final Keys KEYS = Keys.of("at", "every", "say", "to");

  private CueCodec() {}

  static List<Cue> read(Node node, Reading reading) {
    List<Node> items = reading.list(node, "a list of cues");
    List<Cue> cues = new ArrayList<>(items.size());
    for (Node item : items) {
      Optional<Cue> cue = cue(item, reading);
      if (cue.isPresent()) {
        cues.add(cue.get());
      }
    }
    return cues;
  }

  private static Optional<Cue> cue(Node node, Reading reading) {
    Optional<MapNode> map =
        Kinds.map(node, "a cue such as {every: 5s, say: …}", reading.problems());
    return map.isPresent()
        ? cue(new Fields(map.get(), "a cue", reading.problems()), reading)
        : Optional.empty();
  }

  private static Optional<Cue> cue(Fields fields, Reading reading) {
    List<ScalarNode> unknown = KEYS.unknownIn(fields.map());
    for (ScalarNode key : unknown) {
      KEYS.refuse(key, fields, meant(key, fields));
    }
    // a key that is not understood is likely the one that is missed
    Optional<CueTime> time = unknown.isEmpty() ? time(fields, reading) : Optional.empty();
    boolean toHelper = HelperCodec.read(fields, reading);
    List<Text> say =
        fields.has("say") || fields.missing("say", what())
            ? say(fields.find("say").get(), reading)
            : List.of();
    return time.isPresent() && !say.isEmpty()
        ? Optional.of(new Cue(time.get(), say, toHelper))
        : Optional.empty();
  }

  private static List<Text> say(Node node, Reading reading) {
    return reading.texts(Turns.oneOrMore(node, GuidanceCodec.TEXTS, reading));
  }

  private static Hint what() {
    return in -> "write what is said, such as " + in.entry("say", "Breathe.");
  }

  /** {@code 10s: Breathe.} is a cue in other notations. */
  private static Hint meant(ScalarNode key, Fields fields) {
    switch (key.value()) {
      case "after":
        return in -> "write " + in.key("at");
      case "text":
      case "tell":
        fields.standsFor("say");
        return in -> "write " + in.key("say");
      default:
        boolean time = AmountCodec.isTime(key);
        if (time) {
          fields.standsFor("say");
        }
        return time ? in -> "write " + in.entry("at", key.value().trim()) + andSay(in) : Hint.NONE;
    }
  }

  /** Says that the words stand beside what was just told. */
  static String andSay(Notation in) {
    return (in == Notation.YAML ? ", and below it " : ", and ")
        + in.entry("say", Notation.SOMETHING);
  }

  private static Optional<CueTime> time(Fields fields, Reading reading) {
    Optional<Node> at = fields.find("at");
    Optional<Node> every = fields.find("every");
    if (at.isPresent() == every.isPresent()) {
      refuseTimes(fields.map(), at.isPresent(), reading);
      return Optional.empty();
    }
    return at.isPresent() ? at(at.get(), reading) : every(every.get(), reading);
  }

  private static Optional<CueTime> at(Node node, Reading reading) {
    try {
      return Optional.of(CueTimeText.at(reading.written(node, CueTimeText.EXAMPLE)));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static Optional<CueTime> every(Node node, Reading reading) {
    try {
      return Optional.of(CueTimeText.every(reading.written(node, DurationText.EXAMPLE)));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static void refuseTimes(MapNode cue, boolean both, Reading reading) {
    Node place = both ? cue.key(Math.max(cue.indexOf("at"), cue.indexOf("every"))) : cue.head();
    reading
        .problems()
        .error(
            place,
            Code.CUE_TIME_KEYS,
            "expected one of \"at\" and \"every\" in a cue, but was " + (both ? "both" : "none"),
            both
                ? Hint.of("write a second cue")
                : in -> "write when it is said, such as " + in.entry("at", "halfway"));
  }

  static void write(List<Cue> cues, Out out) {
    if (!cues.isEmpty()) {
      out.scalar("cues");
      out.list(() -> cues.forEach(cue -> write(cue, out)));
    }
  }

  private static void write(Cue cue, Out out) {
    out.map(
        () -> {
          String key = cue.time() instanceof CueTime.Every ? "every" : "at";
          out.entry(key, CueTimeText.write(cue.time()));
          out.scalar("say");
          Turns.write(cue.say(), text -> TextCodec.write(text, out), out);
          HelperCodec.write(cue.toHelper(), out);
        });
  }
}
