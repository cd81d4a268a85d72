package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Text;
import java.util.List;
import java.util.Optional;

/** Reads and writes cues: what is said in the midst of a step. */
final class CueCodec {

  private static final Keys KEYS = Keys.of("at", "every", "say", "to");

  private CueCodec() {}

  static List<Cue> read(Node node, Reading reading) {
    return reading.list(node, "a list of cues", cue -> cue(cue, reading));
  }

  private static Optional<Cue> cue(Node node, Reading reading) {
    Optional<MapNode> map =
        Kinds.map(node, "a cue such as {every: 5s, say: …}", reading.problems());
    return map.isPresent()
        ? cue(new Fields(map.get(), "a cue", reading.problems()), reading)
        : Optional.empty();
  }

  private static Optional<Cue> cue(Fields fields, Reading reading) {
    // a key that is not understood is likely the one that is missed
    boolean clear = KEYS.check(fields, key -> meant(key, fields));
    Optional<CueTime> time = clear ? time(fields, reading) : Optional.empty();
    boolean toHelper = HelperCodec.read(fields, reading);
    List<Text> say =
        fields.require("say", "write what is said, such as say: Breathe.")
            ? Turns.oneOrMore(fields.find("say").get(), GuidanceCodec.TEXTS, reading::text, reading)
            : List.of();
    return time.isPresent() && !say.isEmpty()
        ? Optional.of(new Cue(time.get(), say, toHelper))
        : Optional.empty();
  }

  /** {@code 10s: Breathe.} is a cue in other notations. */
  private static Optional<String> meant(ScalarNode key, Fields fields) {
    switch (key.value()) {
      case "after":
        return Optional.of("write at:");
      case "text":
      case "tell":
        fields.standsFor("say");
        return Optional.of("write say:");
      default:
        boolean time = AmountCodec.isTime(key);
        if (time) {
          fields.standsFor("say");
        }
        return time
            ? Optional.of("write at: " + key.value().trim() + ", and below it say: …")
            : Optional.empty();
    }
  }

  private static Optional<CueTime> time(Fields fields, Reading reading) {
    Optional<Node> at = fields.find("at");
    Optional<Node> every = fields.find("every");
    if (at.isPresent() == every.isPresent()) {
      refuseTimes(fields.map(), at.isPresent(), reading);
      return Optional.empty();
    }
    return at.isPresent()
        ? reading.scalar(at.get(), CueTimeText.EXAMPLE, CueTimeText::at)
        : reading.scalar(every.get(), DurationText.EXAMPLE, CueTimeText::every);
  }

  private static void refuseTimes(MapNode cue, boolean both, Reading reading) {
    Node place = both ? cue.key(Math.max(cue.indexOf("at"), cue.indexOf("every"))) : cue.head();
    reading
        .problems()
        .error(
            place,
            Code.CUE_TIME_KEYS,
            "expected one of \"at\" and \"every\" in a cue, but was " + (both ? "both" : "none"),
            both ? "write a second cue" : "write when it is said, such as at: halfway");
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
