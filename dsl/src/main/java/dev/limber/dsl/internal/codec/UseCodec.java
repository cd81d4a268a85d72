package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Use;
import java.util.Optional;

/** Reads and writes {@code use}. */
final class UseCodec extends StepCodec<Use> {

  /** Made only when something is wrong, and once: a file can name thousands that are missing. */
  private static final class Unreadable {

    /** Stands in for a routine that is not to be had. */
    static final Routine ROUTINE =
        Routine.builder().id("unreadable").title(Steps.UNREADABLE).addSteps(Move.of("?")).build();
  }

  UseCodec() {
    super("use", Use.class, Keys.of());
  }

  @Override
  Use read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    Optional<String> slug = reading.slug(value);
    Optional<Routine> used =
        slug.isPresent() ? reading.uses().find(value, slug.get()) : Optional.empty();
    return new Use(
        used.isPresent() ? used.get() : Unreadable.ROUTINE, QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(Use step, Out out) {
    out.entry(key(), step.routine().id());
    QualifiersCodec.write(step.qualifiers(), out);
    ExtensionCodec.write(step.qualifiers().extensions(), out);
  }
}
