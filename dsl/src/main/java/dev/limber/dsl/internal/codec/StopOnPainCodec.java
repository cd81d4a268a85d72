package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.AfterPain;
import dev.limber.routine.StopOnPain;
import java.util.Map;

/** Reads and writes {@code stop-on-pain}. */
final class StopOnPainCodec extends StepCodec<StopOnPain> {

  private static final String LEVELS = "any, or a level of pain from 1 to 10";
  private static final Map<String, AfterPain> THENS = Names.of(AfterPain.class);

  StopOnPainCodec() {
    super("stop-on-pain", StopOnPain.class, Keys.of("then", "steps", "release"));
  }

  @Override
  StopOnPain read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new StopOnPain(
        reading.scalar(value, LEVELS, StopOnPainCodec::threshold).orElse(StopOnPain.ANY),
        steps.required(fields),
        steps.list(fields, "release"),
        fields.find("then").flatMap(node -> reading.word(node, THENS)).orElse(AfterPain.CONTINUE),
        QualifiersCodec.read(fields, reading));
  }

  private static int threshold(String text) throws Fault {
    if (text.equals("any")) {
      return StopOnPain.ANY;
    }
    if (!text.matches("[1-9]|10")) {
      throw new Fault(Code.BAD_LEVEL, LEVELS);
    }
    return Integer.parseInt(text);
  }

  @Override
  void write(StopOnPain step, Out out) {
    out.entry(
        key(), step.threshold() == StopOnPain.ANY ? "any" : Integer.toString(step.threshold()));
    QualifiersCodec.write(step.qualifiers(), out);
    if (step.then() != AfterPain.CONTINUE) {
      out.entry("then", Names.of(step.then()));
    }
    out.scalar("steps");
    Steps.write(step.steps(), out);
    if (!step.release().isEmpty()) {
      out.scalar("release");
      Steps.write(step.release(), out);
    }
  }
}
