package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A named group of steps: what "skip this exercise" means.
 *
 * <p>Immutable.
 *
 * @param title its name
 * @param steps the steps, never empty
 * @param qualifiers id and conditions
 */
@Value.Builder
@BuilderStyle
public record Exercise(Text title, List<Step> steps, Qualifiers qualifiers)
    implements ContainerStep {

  /** Checks that there are steps. */
  public Exercise {
    Objects.requireNonNull(title, "title");
    steps = Checks.notEmpty("steps of an exercise", steps);
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static ExerciseBuilder builder() {
    return new ExerciseBuilder().qualifiers(Qualifiers.NONE);
  }

  /** Returns the exercise {@code title} of {@code steps}. */
  public static Exercise of(String title, Step... steps) {
    return new Exercise(Text.of(title), List.of(steps), Qualifiers.NONE);
  }
}
