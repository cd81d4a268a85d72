package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What the person is told in a timed step.
 *
 * <p>Immutable.
 *
 * @param say the words at its start; without them a {@link Move} says its own text. Several take
 *     turns in the rounds of the innermost {@link Repeat}, and the last ones stay
 * @param cues the words while it lasts, in the author's order
 * @param toHelper whether the words are for a partner who helps
 * @param effort how hard it should be, 1 to 10 on the Borg CR10 scale
 * @param load the weight or resistance, such as {@code 5 kg}
 */
@Value.Builder
@BuilderStyle
public record Guidance(
    List<Text> say, List<Cue> cues, boolean toHelper, OptionalInt effort, Optional<Text> load) {

  /** Nothing beyond the step's own text. */
  public static final Guidance NONE =
      new Guidance(List.of(), List.of(), false, OptionalInt.empty(), Optional.empty());

  private static final int HARDEST = 10;

  /** Checks the effort. */
  public Guidance {
    say = Checks.copy(say);
    cues = Checks.copy(cues);
    if (effort.isPresent() && (effort.getAsInt() < 1 || effort.getAsInt() > HARDEST)) {
      throw new IllegalArgumentException("effort must be 1 to 10, but was " + effort.getAsInt());
    }
    Objects.requireNonNull(load, "load");
  }

  /** Returns a builder that is empty. */
  public static GuidanceBuilder builder() {
    return new GuidanceBuilder().toHelper(false);
  }

  /** Returns the guidance that says {@code words} at the start, and no more. */
  public static Guidance say(String words) {
    return builder().addSay(Text.of(words)).build();
  }
}
