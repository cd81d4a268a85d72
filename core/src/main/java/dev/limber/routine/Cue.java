package dev.limber.routine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words at a moment of a timed step, or at several.
 *
 * <p>An occurrence is given only strictly inside the step, never at its very start or end.
 * Immutable.
 *
 * @param time when it is given
 * @param say the words, never empty; the occurrences speak them in turn and stay with the last
 * @param toHelper whether the words are for a partner who helps
 */
public record Cue(CueTime time, List<Text> say, boolean toHelper) {

  /** Checks that there is something to say. */
  public Cue {
    Objects.requireNonNull(time, "time");
    say = Checks.notEmpty("say", say);
  }

  /** Returns the cue that says {@code words}, in turn, at {@code time}. */
  public static Cue of(CueTime time, String... words) {
    return new Cue(time, Arrays.stream(words).map(Text::of).collect(Collectors.toList()), false);
  }
}
