package dev.limber.routine.internal;

import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import java.util.List;

/**
 * Whether steps are too deep in one another to be looked into without care for the stack.
 *
 * <p>Not safe for use by several threads.
 */
final class Depth {

  /** Containers in containers beyond this say nothing that a person could follow. */
  static final int DEEPEST = 100;

  private final List<Step> steps;
  private boolean known;
  private boolean tooDeep;

  Depth(List<Step> steps) {
    this.steps = steps;
  }

  /** Looks when somebody asks for the first time, for few have to know before they look. */
  boolean isTooDeep() {
    if (!known) {
      found(isTooDeep(steps, DEEPEST));
    }
    return tooDeep;
  }

  /** Says what somebody has found who has looked at every step. */
  void found(boolean deep) {
    tooDeep = deep;
    known = true;
  }

  private static boolean isTooDeep(List<Step> steps, int depth) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      List<Step> inside = Inside.of(step);
      if (!inside.isEmpty()
          && (depth == 0
              || isTooDeep(inside, depth - 1)
              || (step instanceof StopOnPain guard && isTooDeep(guard.release(), depth - 1)))) {
        return true;
      }
    }
    return false;
  }
}
