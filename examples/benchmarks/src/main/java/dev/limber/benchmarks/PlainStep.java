package dev.limber.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any step of a {@link PlainRoutine}: what the file does not say is null.
 *
 * <p>Immutable if its parts are.
 */
record PlainStep(
    @Nullable String position,
    @Nullable String move,
    @Nullable String hold,
    @Nullable String reps,
    @Nullable String rest,
    @Nullable String explain,
    @Nullable String exercise,
    @Nullable String repeat,
    @Nullable String repeatPerSide,
    @Nullable String stopOnPain,
    @Nullable String id,
    @Nullable String when,
    @Nullable String needs,
    @Nullable String image,
    @Nullable String say,
    @Nullable String effort,
    @Nullable String takes,
    @Nullable String tempo,
    @Nullable String between,
    @Nullable String changeOver,
    @Nullable List<PlainCue> cues,
    @Nullable List<PlainStep> steps,
    @Nullable List<PlainStep> release) {

  /** Words while a step lasts. */
  record PlainCue(@Nullable String at, @Nullable String every, String say) {}

  /** Returns how many steps there are in {@code steps} and in all that is inside them. */
  static int count(@Nullable List<PlainStep> steps) {
    if (steps == null) {
      return 0;
    }
    int sum = 0;
    for (PlainStep step : steps) {
      sum += 1 + count(step.steps) + count(step.release);
    }
    return sum;
  }
}
