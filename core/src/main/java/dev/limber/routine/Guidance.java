package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the person is told in a timed step.
 *
 * <p>Immutable.
 *
 * @param say the words at its start; without them a {@link Move} says its own text
 * @param cues the words while it lasts, in the author's order
 */
@Value.Builder
@BuilderStyle
public record Guidance(Optional<Text> say, List<Cue> cues) {

  /** Nothing beyond the step's own text. */
  public static final Guidance NONE = new Guidance(Optional.empty(), List.of());

  /** Copies the cues. */
  public Guidance {
    Objects.requireNonNull(say, "say");
    cues = Checks.copy(cues);
  }

  /** Returns a builder that is empty. */
  public static GuidanceBuilder builder() {
    return new GuidanceBuilder();
  }

  /** Returns the guidance that says {@code words} at the start, and no more. */
  public static Guidance say(String words) {
    return new Guidance(Optional.of(Text.of(words)), List.of());
  }
}
