package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Move;

/** Reads and writes {@code move}. */
final class MoveCodec extends StepCodec<Move> {

  MoveCodec() {
    super("move", Move.class, GuidanceCodec.KEYS.and(WaitCodec.KEYS));
  }

  @Override
  Move read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new Move(
        reading.text(value).orElse(Steps.UNREADABLE),
        WaitCodec.read(fields, reading),
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(Move step, Out out) {
    TextCodec.entry(key(), step.text(), out);
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
    WaitCodec.write(step.takes(), out);
    ExtensionCodec.write(step.qualifiers().extensions(), out);
  }
}
