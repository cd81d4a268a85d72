package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Position;

/** Reads and writes {@code position}. */
final class PositionCodec extends StepCodec<Position> {

  PositionCodec() {
    super("position", Position.class, GuidanceCodec.KEYS.and(Keys.of("takes")));
  }

  @Override
  Position read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new Position(
        reading.slug(value).orElse("unreadable"),
        fields.find("takes").flatMap(reading::range),
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(Position step, Out out) {
    out.entry(key(), step.posture());
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
    out.entry("takes", step.takes().map(RangeText::write));
  }
}
