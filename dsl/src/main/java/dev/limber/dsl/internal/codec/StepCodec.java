package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Step;

/**
 * Reads and writes one kind of step.
 *
 * <p>What cannot be made out is reported, and something valid stands in for it, so that the steps
 * keep their places and the rules between them can be held against the rest. Stateless.
 *
 * @param <S> the record of the kind
 */
abstract class StepCodec<S extends Step> {

  private final String key;
  private final Class<S> type;
  private final Keys qualifiers;
  private final String owner;

  StepCodec(String key, Class<S> type, Keys ownQualifiers) {
    this.key = key;
    this.type = type;
    this.qualifiers = Keys.of(key).and(QualifiersCodec.KEYS).and(ownQualifiers);
    this.owner = ("aeiou".indexOf(key.charAt(0)) >= 0 ? "an " : "a ") + key + " step";
  }

  /** Returns the kind key. */
  final String key() {
    return key;
  }

  /** Returns what such a step is called in messages. */
  final String owner() {
    return owner;
  }

  final boolean isContainer() {
    return ContainerStep.class.isAssignableFrom(type);
  }

  final boolean writes(Step step) {
    return type.isInstance(step);
  }

  final Keys keys() {
    return qualifiers;
  }

  /** Reads a step whose kind key has {@code value}. */
  abstract S read(Node value, Fields fields, Steps steps);

  /** Writes the entries of {@code step}, the kind key first. */
  abstract void write(S step, Out out);

  final void writeAny(Step step, Out out) {
    write(type.cast(step), out);
  }
}
