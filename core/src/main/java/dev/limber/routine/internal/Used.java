package dev.limber.routine.internal;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Hold;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules of an outer routine ask of one that it uses. A routine that is used in many places
 * is looked at once, for it has checked itself.
 *
 * <p>Not safe for use by several threads.
 */
final class Used {

  /**
   * What there is in steps. Immutable.
   *
   * @param sides whether a repeat-per-side is among them
   * @param holds whether a hold is that no guard of their own stands around
   * @param depth how many containers stand in one another; a use counts as one
   * @param steps how many steps are written, those of used routines with every use
   */
  record Contents(boolean sides, boolean holds, int depth, long steps) {

    private static final Contents NOTHING = new Contents(false, false, 0, 0);

    private Contents plus(Contents other) {
      return new Contents(
          sides || other.sides,
          holds || other.holds,
          Math.max(depth, other.depth),
          Saturating.sum(steps, other.steps));
    }

    private Contents inside(Step step) {
      return new Contents(
          sides || step instanceof RepeatPerSide,
          holds && !(step instanceof StopOnPain),
          depth + 1,
          Saturating.sum(steps, 1));
    }
  }

  private static final Contents STEP = new Contents(false, false, 0, 1);
  private static final Contents HOLD = new Contents(false, true, 0, 1);

  private final Map<Routine, Contents> known = new IdentityHashMap<>();

  /** Returns what there is in {@code routine} and in those that it uses. */
  Contents in(Routine routine) {
    Contents contents = known.get(routine);
    if (contents == null) {
      contents = in(routine.steps());
      known.put(routine, contents);
    }
    return contents;
  }

  private Contents in(List<Step> steps) {
    Contents sum = Contents.NOTHING;
    for (Step step : steps) {
      sum = sum.plus(in(step));
    }
    return sum;
  }

  private Contents in(Step step) {
    if (step instanceof Use use) {
      return in(use.routine()).inside(use);
    }
    if (!(step instanceof ContainerStep container)) {
      return step instanceof Hold ? HOLD : STEP;
    }
    Contents inside = in(container.steps());
    return (container instanceof StopOnPain guard ? inside.plus(in(guard.release())) : inside)
        .inside(container);
  }

  /**
   * Returns whether a hold is among {@code steps} that no guard of their own stands around, in so
   * many containers at most.
   */
  boolean hasHold(List<Step> steps, int depth) {
    for (Step step : steps) {
      if (step instanceof Hold
          || (step instanceof Use use && in(use.routine()).holds())
          || (depth > 0
              && step instanceof ContainerStep container
              && !(step instanceof StopOnPain)
              && hasHold(container.steps(), depth - 1))) {
        return true;
      }
    }
    return false;
  }
}
