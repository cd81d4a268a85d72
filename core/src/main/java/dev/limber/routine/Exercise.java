package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named group of steps: what "skip this exercise" means.
 *
 * <p>Immutable.
 *
 * @param title its name
 * @param between the pause between the steps; zero plays nothing
 * @param steps the steps, never empty
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record Exercise(
    Text title, Optional<Length> between, List<Step> steps, Qualifiers qualifiers)
    implements ContainerStep {

  /** Checks that there are steps. */
  public Exercise {
    Objects.requireNonNull(title, "title");
    Checks.length("between", between);
    steps = Checks.notEmpty("steps of an exercise", steps);
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static ExerciseBuilder builder() {
    return new ExerciseBuilder().qualifiers(Qualifiers.NONE);
  }

  /** Returns the exercise {@code title} of {@code steps}. */
  public static Exercise of(String title, Step... steps) {
    return new Exercise(Text.of(title), Optional.empty(), List.of(steps), Qualifiers.NONE);
  }
}
