package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Guidance;
import java.util.List;
import java.util.Optional;

/** What the person is told in a timed step. */
final class GuidanceCodec {

  static final Keys KEYS = Keys.of("say", "cues", "to", "effort", "load");

  static final String TEXTS = "text or a list of texts";

  private GuidanceCodec() {}

  static Guidance read(Fields fields, Reading reading) {
    if (!KEYS.hasAny(fields.map())) {
      return Guidance.NONE;
    }
    Optional<Node> say = fields.find("say");
    Optional<Node> cues = fields.find("cues");
    Optional<Node> effort = fields.find("effort");
    Optional<Node> load = fields.find("load");
    return new Guidance(
        say.isPresent() ? reading.texts(Turns.of(say.get(), TEXTS, reading)) : List.of(),
        cues.isPresent() ? CueCodec.read(cues.get(), reading) : List.of(),
        HelperCodec.read(fields, reading),
        EffortText.read(effort, reading),
        load.isPresent() ? LoadCodec.read(load.get(), reading) : Optional.empty());
  }

  static void write(Guidance guidance, Out out) {
    if (!guidance.say().isEmpty()) {
      out.scalar("say");
      Turns.write(guidance.say(), text -> TextCodec.write(text, out), out);
    }
    CueCodec.write(guidance.cues(), out);
    HelperCodec.write(guidance.toHelper(), out);
    if (guidance.effort().isPresent()) {
      out.entry("effort", Integer.toString(guidance.effort().getAsInt()));
    }
    TextCodec.entry("load", guidance.load(), out);
  }
}
