package dev.limber.routine.internal;

import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;

/**
 * What the person is told in a step, for those who look at each step of a routine.
 *
 * <p>Asks for the kinds one by one, for the reason that {@link Inside} gives. Not to be
 * instantiated.
 */
public final class Told {

  private Told() {}

  /** Returns the guidance of {@code step} if it is a timed one; else none. */
  public static Guidance in(Step step) {
    if (step instanceof Move move) {
      return move.guidance();
    }
    if (step instanceof Hold hold) {
      return hold.guidance();
    }
    if (step instanceof Rest rest) {
      return rest.guidance();
    }
    if (step instanceof Position position) {
      return position.guidance();
    }
    if (step instanceof Reps reps) {
      return reps.guidance();
    }
    return step instanceof Explain explain ? explain.guidance() : Guidance.NONE;
  }
}
