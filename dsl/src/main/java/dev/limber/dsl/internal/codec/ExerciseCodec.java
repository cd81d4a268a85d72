package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Exercise;

/** Reads and writes {@code exercise}. */
final class ExerciseCodec extends StepCodec<Exercise> {

  ExerciseCodec() {
    super("exercise", Exercise.class, Keys.of("steps"));
  }

  @Override
  Exercise read(Node value, Fields fields, Steps steps) {
    return new Exercise(
        steps.reading().text(value).orElse(Steps.UNREADABLE),
        steps.required(fields),
        QualifiersCodec.read(fields, steps.reading()));
  }

  @Override
  void write(Exercise step, Out out) {
    TextCodec.entry(key(), step.title(), out);
    QualifiersCodec.write(step.qualifiers(), out);
    out.scalar("steps");
    Steps.write(step.steps(), out);
  }
}
