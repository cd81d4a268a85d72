package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Doing the steps for each side of the body; never inside another one.
 *
 * <p>Immutable.
 *
 * @param order which sides, and which first
 * @param changeOver the time between the sides, one length; without it the routine's default, and
 *     zero plays nothing
 * @param between the pause between the steps of a side; zero plays nothing
 * @param steps the steps of a side, never empty
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record RepeatPerSide(
    SideOrder order,
    Optional<Length> changeOver,
    Optional<Length> between,
    List<Step> steps,
    Qualifiers qualifiers)
    implements ContainerStep {

  /** Checks that there are steps. */
  public RepeatPerSide {
    Objects.requireNonNull(order, "order");
    Checks.single("change-over", changeOver);
    Checks.length("between", between);
    steps = Checks.notEmpty("steps of a repeat-per-side", steps);
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static RepeatPerSideBuilder builder() {
    return new RepeatPerSideBuilder().qualifiers(Qualifiers.NONE);
  }

  /** Returns {@code steps} for the sides of {@code order}, with the routine's change-over. */
  public static RepeatPerSide of(SideOrder order, Step... steps) {
    return new RepeatPerSide(
        order, Optional.empty(), Optional.empty(), List.of(steps), Qualifiers.NONE);
  }
}
