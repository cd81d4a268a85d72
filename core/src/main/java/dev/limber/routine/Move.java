package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A controlled movement that takes time.
 *
 * <p>Immutable.
 *
 * @param text what to do
 * @param takes how long it takes; without it the routine's default
 * @param guidance what the person is told; without words of its own, {@code text} is said
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record Move(Text text, Optional<StepTime> takes, Guidance guidance, Qualifiers qualifiers)
    implements TimedStep {

  /** Checks that the length is positive. */
  public Move {
    Objects.requireNonNull(text, "text");
    Checks.stepTime("takes", takes);
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static MoveBuilder builder() {
    return new MoveBuilder().guidance(Guidance.NONE).qualifiers(Qualifiers.NONE);
  }

  /** Returns the movement {@code text} that takes the routine's default time. */
  public static Move of(String text) {
    return new Move(Text.of(text), Optional.empty(), Guidance.NONE, Qualifiers.NONE);
  }

  /** Returns the movement {@code text} that takes {@code takes}. */
  public static Move of(String text, StepTime takes) {
    return new Move(Text.of(text), Optional.of(takes), Guidance.NONE, Qualifiers.NONE);
  }
}
