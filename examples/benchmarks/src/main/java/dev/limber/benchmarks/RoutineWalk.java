package dev.limber.benchmarks;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Cue;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StepTime;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.TimedStep;
import java.util.List;
import java.util.Optional;

/**
 * Walks over the steps of a routine once, as written, and looks at every length and every word.
 *
 * <p>Not to be instantiated.
 */
final class RoutineWalk {

  private RoutineWalk() {}

  /** Returns a sum over what {@code steps}, and all that is inside them, say. */
  static long over(List<Step> steps) {
    long sum = 0;
    for (Step step : steps) {
      sum += 1 + (step instanceof TimedStep timed ? over(timed) : over((ContainerStep) step));
    }
    return sum;
  }

  private static long over(ContainerStep step) {
    long inside = over(step.steps());
    return step instanceof StopOnPain guard ? inside + over(guard.release()) : inside;
  }

  private static long over(TimedStep step) {
    long sum = own(step);
    for (Text say : step.guidance().say()) {
      sum += length(say);
    }
    for (Cue cue : step.guidance().cues()) {
      for (Text words : cue.say()) {
        sum += length(words);
      }
    }
    return sum;
  }

  private static long own(TimedStep step) {
    if (step instanceof Move move) {
      return length(move.text()) + length(move.takes());
    }
    if (step instanceof Hold hold) {
      return length(hold.turns().get(0));
    }
    if (step instanceof Rest rest) {
      return length(rest.turns().get(0));
    }
    return length(((Position) step).takes());
  }

  private static int length(Text text) {
    return text.wordings().get(Text.OWN).right().length();
  }

  private static long length(Optional<StepTime> time) {
    return time.isPresent() ? length(time.get()) : 0;
  }

  private static long length(HoldTime time) {
    return time instanceof DurationRange range ? range.most().toNanos() : 0;
  }
}
