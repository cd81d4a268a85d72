package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Length;
import java.util.Optional;

/** What all steps have in common that are made of steps. Stateless. */
final class ContainerCodec {

  static final Keys KEYS = Keys.of("between", "steps");

  private ContainerCodec() {}

  /** Reads the pause between the steps, which may be zero. */
  static Optional<Length> between(Fields fields, Reading reading) {
    Optional<Node> between = fields.find("between");
    return between.isPresent() ? reading.lengthOrZero(between.get()) : Optional.empty();
  }

  /** Writes what stands last in every container. */
  static void write(ContainerStep step, Out out) {
    out.entry("between", step.between().map(RangeText::write));
    ExtensionCodec.write(step.qualifiers().extensions(), out);
    out.scalar("steps");
    Steps.write(step.steps(), out);
  }
}
