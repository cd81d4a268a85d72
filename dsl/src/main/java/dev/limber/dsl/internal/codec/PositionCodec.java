package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Position;

/** Reads and writes {@code position}. */
final class PositionCodec extends StepCodec<Position> {

  PositionCodec() {
    super("position", Position.class, GuidanceCodec.KEYS.and(WaitCodec.KEYS));
  }

  @Override
  Position read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new Position(
        reading.slug(value, key()).orElse("unreadable"),
        WaitCodec.read(fields, reading),
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(Position step, Out out) {
    out.entry(key(), step.posture());
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
    WaitCodec.write(step.takes(), out);
    ExtensionCodec.write(step.qualifiers().extensions(), out);
  }
}
