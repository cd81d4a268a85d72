package dev.limber.routine.internal;

/**
 * What stands around a step, as far as rules ask for it. Immutable.
 *
 * @param sides whether a repeat-per-side does
 * @param rounds whether a repeat does
 * @param exercise whether an exercise does
 * @param depth how many containers do
 */
record Scope(boolean sides, boolean rounds, boolean exercise, int depth) {

  static final Scope OUTERMOST = new Scope(false, false, false, 0);

  Scope inSides() {
    return new Scope(true, rounds, exercise, depth + 1);
  }

  Scope inRounds() {
    return new Scope(sides, true, exercise, depth + 1);
  }

  Scope inExercise() {
    return new Scope(sides, rounds, true, depth + 1);
  }

  Scope inGuard() {
    return new Scope(sides, rounds, exercise, depth + 1);
  }
}
