package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.SideOrder;
import java.util.Map;

/** Reads and writes {@code repeat-per-side}. */
final class RepeatPerSideCodec extends StepCodec<RepeatPerSide> {

  private static final Map<String, SideOrder> ORDERS = Names.of(SideOrder.class);

  RepeatPerSideCodec() {
    super("repeat-per-side", RepeatPerSide.class, Keys.of("change-over", "steps"));
  }

  @Override
  RepeatPerSide read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new RepeatPerSide(
        reading.word(value, ORDERS).orElse(SideOrder.RIGHT_FIRST),
        fields.find("change-over").flatMap(reading::durationOrZero),
        steps.required(fields),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(RepeatPerSide step, Out out) {
    out.entry(key(), Names.of(step.order()));
    QualifiersCodec.write(step.qualifiers(), out);
    out.entry("change-over", step.changeOver().map(DurationText::write));
    out.scalar("steps");
    Steps.write(step.steps(), out);
  }
}
