package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A movement that is done again and again, and counted.
 *
 * <p>Immutable.
 *
 * @param turns how many reps; several take turns in the rounds of the innermost {@link Repeat}, and
 *     the last one stays
 * @param pace how fast; without it the person does as many as come, which wants a {@link TimeBox}
 * @param lastHold how long to stay at the end of the last rep, positive; adds to the length
 * @param guidance what the person is told
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record Reps(
    List<Amount> turns,
    Optional<RepPace> pace,
    Optional<Length> lastHold,
    Guidance guidance,
    Qualifiers qualifiers)
    implements TimedStep {

  /** Checks that amounts and pace go together. */
  public Reps {
    turns = Checks.notEmpty("reps", turns);
    Objects.requireNonNull(pace, "pace");
    for (Amount amount : turns) {
      if (amount instanceof CountRange && !pace.isPresent()) {
        throw new IllegalArgumentException(
            "reps must have one of each, tempo and until: ready, but have none");
      }
      if (amount instanceof TimeBox
          && pace.isPresent()
          && pace.get() instanceof Ready ready
          && ready.atMost().isPresent()) {
        throw new IllegalArgumentException("reps must have one of for and at-most, but have both");
      }
    }
    Checks.positiveLength("last-hold", lastHold);
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static RepsBuilder builder() {
    return new RepsBuilder().guidance(Guidance.NONE).qualifiers(Qualifiers.NONE);
  }

  /** Returns {@code amount} reps at {@code pace}. */
  public static Reps of(Amount amount, RepPace pace) {
    return new Reps(
        List.of(amount), Optional.of(pace), Optional.empty(), Guidance.NONE, Qualifiers.NONE);
  }
}
