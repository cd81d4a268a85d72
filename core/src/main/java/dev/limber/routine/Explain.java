package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to read or to hear.
 *
 * <p>Immutable.
 *
 * @param text the words
 * @param takes how long they stand; without it as long as it takes to read them
 * @param guidance what the person is told; without words of its own, {@code text} is said
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record Explain(Text text, Optional<StepTime> takes, Guidance guidance, Qualifiers qualifiers)
    implements TimedStep {

  /** Checks that the length is positive. */
  public Explain {
    Objects.requireNonNull(text, "text");
    Checks.stepTime("takes", takes);
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static ExplainBuilder builder() {
    return new ExplainBuilder().guidance(Guidance.NONE).qualifiers(Qualifiers.NONE);
  }

  /** Returns the explanation {@code text} that lasts its reading time. */
  public static Explain of(String text) {
    return new Explain(Text.of(text), Optional.empty(), Guidance.NONE, Qualifiers.NONE);
  }
}
