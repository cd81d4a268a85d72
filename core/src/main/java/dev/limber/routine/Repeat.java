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
 * @param rounds how many rounds, or for how long rounds are begun
 * @param rest the rest between two rounds, not after the last; zero plays nothing
 * @param between the pause between the steps of a round; zero plays nothing
 * @param steps the steps of a round, never empty
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record Repeat(
    Amount rounds,
    Optional<Length> rest,
    Optional<Length> between,
    List<Step> steps,
    Qualifiers qualifiers)
    implements ContainerStep {

  /** Checks that there are steps. */
  public Repeat {
    Objects.requireNonNull(rounds, "rounds");
    Checks.length("rest", rest);
    Checks.length("between", between);
    steps = Checks.notEmpty("steps of a repeat", steps);
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static RepeatBuilder builder() {
    return new RepeatBuilder().qualifiers(Qualifiers.NONE);
  }

  /** Returns {@code rounds} rounds of {@code steps} without a rest between them. */
  public static Repeat of(int rounds, Step... steps) {
    return new Repeat(
        CountRange.of(rounds), Optional.empty(), Optional.empty(), List.of(steps), Qualifiers.NONE);
  }
}
