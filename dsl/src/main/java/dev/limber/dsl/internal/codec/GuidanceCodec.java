package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Guidance;
import dev.limber.routine.Text;
import java.util.List;
import java.util.Optional;

/** What the person is told in a timed step. */
final class GuidanceCodec {

  static final Keys KEYS = Keys.of("say", "cues");

  private static final Keys OF_CUE = Keys.of("at", "every", "say").before(Later.OF_CUE);

  private GuidanceCodec() {}

  static Guidance read(Fields fields, Reading reading) {
    if (!fields.has("say") && !fields.has("cues")) {
      return Guidance.NONE;
    }
    return new Guidance(
        fields.find("say").flatMap(node -> said(node, reading)),
        fields
            .find("cues")
            .map(node -> reading.list(node, "a list of cues", cue -> cue(cue, reading)))
            .orElse(List.of()));
  }

  private static Optional<Text> said(Node node, Reading reading) {
    return LaterValues.refuseSay(node, reading.problems()) ? Optional.empty() : reading.text(node);
  }

  private static Optional<Cue> cue(Node node, Reading reading) {
    Optional<MapNode> map =
        Kinds.map(node, "a cue such as {every: 5s, say: …}", reading.problems());
    return map.flatMap(entries -> cue(new Fields(entries, "a cue", reading.problems()), reading));
  }

  private static Optional<Cue> cue(Fields fields, Reading reading) {
    // a key that is not understood is likely the one that is missed
    boolean clear = OF_CUE.check(fields, reading);
    Optional<CueTime> time = clear ? time(fields, reading) : Optional.empty();
    boolean said = fields.require("say");
    List<Text> say =
        said
            ? reading.oneOrMore(fields.find("say").get(), "text or a list of texts", reading::text)
            : List.of();
    return time.isPresent() && !say.isEmpty()
        ? Optional.of(new Cue(time.get(), say))
        : Optional.empty();
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

  static void write(Guidance guidance, Out out) {
    TextCodec.entry("say", guidance.say(), out);
    if (!guidance.cues().isEmpty()) {
      out.scalar("cues");
      out.list(() -> guidance.cues().forEach(cue -> write(cue, out)));
    }
  }

  private static void write(Cue cue, Out out) {
    out.map(
        () -> {
          String key = cue.time() instanceof CueTime.Every ? "every" : "at";
          out.entry(key, CueTimeText.write(cue.time()));
          out.scalar("say");
          if (cue.say().size() == 1) {
            TextCodec.write(cue.say().get(0), out);
          } else {
            out.list(() -> cue.say().forEach(text -> TextCodec.write(text, out)));
          }
        });
  }
}
