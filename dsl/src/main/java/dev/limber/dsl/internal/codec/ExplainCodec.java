package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Explain;

/** Reads and writes {@code explain}. */
final class ExplainCodec extends StepCodec<Explain> {

  ExplainCodec() {
    super("explain", Explain.class, GuidanceCodec.KEYS.and(WaitCodec.KEYS));
  }

  @Override
  Explain read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new Explain(
        reading.text(value).orElse(Steps.UNREADABLE),
        WaitCodec.read(fields, reading),
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(Explain step, Out out) {
    TextCodec.entry(key(), step.text(), out);
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
    WaitCodec.write(step.takes(), out);
    ExtensionCodec.write(step.qualifiers().extensions(), out);
  }
}
