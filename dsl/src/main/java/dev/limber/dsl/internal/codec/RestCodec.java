package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Rest;

/** Reads and writes {@code rest}. */
final class RestCodec extends StepCodec<Rest> {

  RestCodec() {
    super("rest", Rest.class, GuidanceCodec.KEYS);
  }

  @Override
  Rest read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new Rest(
        reading.length(value).orElse(DurationRange.seconds(1)),
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(Rest step, Out out) {
    out.entry(key(), RangeText.write(step.length()));
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
  }
}
