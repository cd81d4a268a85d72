package dev.limber.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a generated step.
 *
 * @param depth how many containers it may hold in one another
 * @param sides whether a repeat-per-side does
 * @param free whether a repeat-per-side may stand here
 * @param rounds whether a repeat does
 * @param numbered whether that repeat knows how many rounds it has
 * @param exercise whether an exercise does
 * @param reps whether this is a step of counted reps
 * @param whole whether the whole language is meant, or only what the engine plays so far
 */
record Scope(
    int depth,
    boolean sides,
    boolean free,
    boolean rounds,
    boolean numbered,
    boolean exercise,
    boolean reps,
    boolean whole) {

  /** The whole language. */
  static final Scope OUTERMOST = new Scope(3, false, true, false, false, false, false, true);

  Scope inSides() {
    return new Scope(depth - 1, true, false, rounds, numbered, exercise, false, whole);
  }

  Scope inRounds() {
    return new Scope(depth - 1, sides, free, true, true, exercise, false, whole);
  }

  Scope inTimedRounds() {
    return new Scope(depth - 1, sides, free, true, false, exercise, false, whole);
  }

  Scope inExercise() {
    return new Scope(depth - 1, sides, free, rounds, numbered, true, false, whole);
  }

  Scope inGuard() {
    return new Scope(depth - 1, sides, free, rounds, numbered, exercise, false, whole);
  }

  Scope inRelease() {
    return new Scope(Math.min(depth - 1, 1), sides, free, rounds, numbered, exercise, false, whole);
  }

  Scope inReps() {
    return new Scope(depth, sides, free, rounds, numbered, exercise, true, whole);
  }

  /** Inside a routine that is used here, which begins anew but may not nest sides. */
  Scope inUsed() {
    return new Scope(Math.min(depth - 1, 1), false, free, false, false, false, false, whole);
  }

  List<String> placeholders() {
    List<String> names = new ArrayList<>();
    if (sides) {
      names.addAll(List.of("side", "other-side"));
    }
    if (rounds) {
      names.add("round");
    }
    if (numbered) {
      names.add("rounds");
    }
    if (reps) {
      names.add("reps");
    }
    return names;
  }
}
