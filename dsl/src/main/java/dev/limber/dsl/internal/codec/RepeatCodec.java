package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.CountRange;
import dev.limber.routine.Repeat;
import java.util.Optional;

/** Reads and writes {@code repeat}. */
final class RepeatCodec extends StepCodec<Repeat> {

  RepeatCodec() {
    super("repeat", Repeat.class, Keys.of("rest", "steps"));
  }

  @Override
  Repeat read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new Repeat(
        rounds(value, reading).orElse(CountRange.of(1)),
        fields.find("rest").flatMap(reading::rangeOrZero),
        steps.required(fields),
        QualifiersCodec.read(fields, reading));
  }

  private static Optional<CountRange> rounds(Node value, Reading reading) {
    return LaterValues.refuseRounds(value, reading.problems())
        ? Optional.empty()
        : reading.count(value);
  }

  @Override
  void write(Repeat step, Out out) {
    out.entry(key(), step.rounds().toString());
    QualifiersCodec.write(step.qualifiers(), out);
    out.entry("rest", step.rest().map(RangeText::write));
    out.scalar("steps");
    Steps.write(step.steps(), out);
  }
}
