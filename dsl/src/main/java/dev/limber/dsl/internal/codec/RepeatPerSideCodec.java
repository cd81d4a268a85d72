package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.SideOrder;
import java.util.Map;
import java.util.Optional;

/** Reads and writes {@code repeat-per-side}. */
final class RepeatPerSideCodec extends StepCodec<RepeatPerSide> {

  private static final Map<String, SideOrder> ORDERS = Names.of(SideOrder.values());

  RepeatPerSideCodec() {
    super("repeat-per-side", RepeatPerSide.class, Keys.of("change-over").and(ContainerCodec.KEYS));
  }

  @Override
  RepeatPerSide read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    Optional<Node> changeOver = fields.find("change-over");
    return new RepeatPerSide(
        reading.word(value, ORDERS).orElse(SideOrder.RIGHT_FIRST),
        changeOver.isPresent() ? reading.singleOrZero(changeOver.get()) : Optional.empty(),
        ContainerCodec.between(fields, reading),
        steps.required(fields),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(RepeatPerSide step, Out out) {
    out.entry(key(), Names.of(step.order()));
    QualifiersCodec.write(step.qualifiers(), out);
    out.entry("change-over", step.changeOver().map(RangeText::write));
    ContainerCodec.write(step, out);
  }
}
