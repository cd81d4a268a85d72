package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Doing nothing for a while.
 *
 * <p>Immutable.
 *
 * @param length how long, positive
 * @param guidance what the person is told
 * @param qualifiers id and conditions
 */
@Value.Builder
@BuilderStyle
public record Rest(DurationRange length, Guidance guidance, Qualifiers qualifiers)
    implements TimedStep {

  /** Checks that the length is positive. */
  public Rest {
    Checks.positive("rest", length);
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static RestBuilder builder() {
    return new RestBuilder().guidance(Guidance.NONE).qualifiers(Qualifiers.NONE);
  }

  /** Returns the step that rests for {@code length}. */
  public static Rest of(DurationRange length) {
    return new Rest(length, Guidance.NONE, Qualifiers.NONE);
  }
}
