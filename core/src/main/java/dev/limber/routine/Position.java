package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Taking up a posture.
 *
 * <p>Immutable.
 *
 * @param posture the posture, a slug such as {@code supine}, {@code all-fours} or one of the
 *     author's own
 * @param takes how long it takes; without it the routine's default
 * @param guidance what the person is told
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record Position(
    String posture, Optional<StepTime> takes, Guidance guidance, Qualifiers qualifiers)
    implements TimedStep {

  /** Checks that the posture is a slug and the length positive. */
  public Position {
    Checks.slug("posture", posture);
    Checks.stepTime("takes", takes);
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static PositionBuilder builder() {
    return new PositionBuilder().guidance(Guidance.NONE).qualifiers(Qualifiers.NONE);
  }

  /** Returns the step that takes up {@code posture} in the routine's default time. */
  public static Position of(String posture) {
    return new Position(posture, Optional.empty(), Guidance.NONE, Qualifiers.NONE);
  }
}
