package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Use;

/** Reads and writes {@code use}. */
final class UseCodec extends StepCodec<Use> {

  UseCodec() {
    super("use", Use.class, Keys.of());
  }

  @Override
  Use read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    Routine used =
        reading
            .slug(value)
            .flatMap(slug -> reading.uses().find(value, slug))
            .orElseGet(UseCodec::unreadable);
    return new Use(used, QualifiersCodec.read(fields, reading));
  }

  /** Returns what stands in for a routine that is not to be had. */
  private static Routine unreadable() {
    return Routine.builder()
        .id("unreadable")
        .title(Steps.UNREADABLE)
        .addSteps(Move.of("?"))
        .build();
  }

  @Override
  void write(Use step, Out out) {
    out.entry(key(), step.routine().id());
    QualifiersCodec.write(step.qualifiers(), out);
    ExtensionCodec.write(step.qualifiers().extensions(), out);
  }
}
