package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Doing nothing for a while.
 *
 * <p>Immutable.
 *
 * @param turns how long, positive; several take turns in the rounds of the innermost {@link
 *     Repeat}, and the last one stays
 * @param guidance what the person is told
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record Rest(List<StepTime> turns, Guidance guidance, Qualifiers qualifiers)
    implements TimedStep {

  /** Checks that every length is positive. */
  public Rest {
    turns = Checks.turns("rest", turns);
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static RestBuilder builder() {
    return new RestBuilder().guidance(Guidance.NONE).qualifiers(Qualifiers.NONE);
  }

  /** Returns the step that rests for {@code time}. */
  public static Rest of(StepTime time) {
    return new Rest(List.of(time), Guidance.NONE, Qualifiers.NONE);
  }
}
