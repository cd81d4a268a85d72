package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Doing the steps again, round after round.
 *
 * <p>Immutable.
 *
 * @param rounds how many rounds
 * @param rest the rest between two rounds, not after the last; zero plays nothing
 * @param steps the steps of a round, never empty
 * @param qualifiers id and conditions
 */
@Value.Builder
@BuilderStyle
public record Repeat(
    CountRange rounds, Optional<DurationRange> rest, List<Step> steps, Qualifiers qualifiers)
    implements ContainerStep {

  /** Checks that there are steps. */
  public Repeat {
    Objects.requireNonNull(rounds, "rounds");
    Objects.requireNonNull(rest, "rest");
    steps = Checks.notEmpty("steps of a repeat", steps);
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static RepeatBuilder builder() {
    return new RepeatBuilder().qualifiers(Qualifiers.NONE);
  }

  /** Returns {@code rounds} rounds of {@code steps} without a rest between them. */
  public static Repeat of(int rounds, Step... steps) {
    return new Repeat(CountRange.of(rounds), Optional.empty(), List.of(steps), Qualifiers.NONE);
  }
}
