package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Exercise;

/** Reads and writes {@code exercise}. */
final class ExerciseCodec extends StepCodec<Exercise> {

  ExerciseCodec() {
    super("exercise", Exercise.class, ContainerCodec.KEYS);
  }

  @Override
  Exercise read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    return new Exercise(
        reading.text(value).orElse(Steps.UNREADABLE),
        ContainerCodec.between(fields, reading),
        steps.required(fields),
        QualifiersCodec.read(fields, reading));
  }

  @Override
  void write(Exercise step, Out out) {
    TextCodec.entry(key(), step.title(), out);
    QualifiersCodec.write(step.qualifiers(), out);
    ContainerCodec.write(step, out);
  }
}
