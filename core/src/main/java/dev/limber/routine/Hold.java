package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Staying as one is.
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
public record Hold(List<HoldTime> turns, Guidance guidance, Qualifiers qualifiers)
    implements TimedStep {

  /** Checks that every length is positive. */
  public Hold {
    turns = Checks.turns("hold", turns);
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static HoldBuilder builder() {
    return new HoldBuilder().guidance(Guidance.NONE).qualifiers(Qualifiers.NONE);
  }

  /** Returns the step that stays for {@code time}. */
  public static Hold of(HoldTime time) {
    return new Hold(List.of(time), Guidance.NONE, Qualifiers.NONE);
  }
}
