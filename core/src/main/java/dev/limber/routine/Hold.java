package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Staying as one is.
 *
 * <p>Immutable.
 *
 * @param length how long, positive
 * @param guidance what the person is told
 * @param qualifiers id and conditions
 */
@Value.Builder
@BuilderStyle
public record Hold(DurationRange length, Guidance guidance, Qualifiers qualifiers)
    implements TimedStep {

  /** Checks that the length is positive. */
  public Hold {
    Checks.positive("hold", length);
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static HoldBuilder builder() {
    return new HoldBuilder().guidance(Guidance.NONE).qualifiers(Qualifiers.NONE);
  }

  /** Returns the step that stays for {@code length}. */
  public static Hold of(DurationRange length) {
    return new Hold(length, Guidance.NONE, Qualifiers.NONE);
  }
}
