package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;

/** Reads and writes {@code hold}. */
final class HoldCodec extends StepCodec<Hold> {

  HoldCodec() {
    super("hold", Hold.class, GuidanceCodec.KEYS);
  }

  @Override
  Hold read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new Hold(
        reading.length(value).orElse(DurationRange.seconds(1)),
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(Hold step, Out out) {
    out.entry(key(), RangeText.write(step.length()));
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
  }
}
