package dev.limber.routine.internal;

import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.Reps;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a step or a text, as far as rules ask for it. Immutable.
 *
 * @param sides whether a repeat-per-side does
 * @param rounds of the innermost repeat around, if there is one
 * @param exercise whether an exercise does
 * @param depth how many containers do
 * @param beside what a text stands beside
 */
record Scope(boolean sides, @Nullable Amount rounds, boolean exercise, int depth, Beside beside) {

  /** What a text stands beside, as far as its placeholders ask for it. */
  enum Beside {
    OTHER,
    COUNTED_REPS,
    /** Reps for a time, of which nobody knows how many there will be. */
    TIMED_REPS,
    CUE_OF_COUNTED_REPS,
    CUE_OF_TIMED_REPS
  }

  static final Scope OUTERMOST = new Scope(false, null, false, 0, Beside.OTHER);

  Scope inSides() {
    return new Scope(true, rounds, exercise, depth + 1, beside);
  }

  Scope inRounds(Amount rounds) {
    return new Scope(sides, rounds, exercise, depth + 1, beside);
  }

  Scope inExercise() {
    return new Scope(sides, rounds, true, depth + 1, beside);
  }

  Scope inGuard() {
    return new Scope(sides, rounds, exercise, depth + 1, beside);
  }

  Scope beside(Reps reps) {
    return beside(isCounted(reps) ? Beside.COUNTED_REPS : Beside.TIMED_REPS);
  }

  Scope inCueOf(Reps reps) {
    return beside(isCounted(reps) ? Beside.CUE_OF_COUNTED_REPS : Beside.CUE_OF_TIMED_REPS);
  }

  private static boolean isCounted(Reps reps) {
    for (Amount amount : reps.turns()) {
      if (!(amount instanceof CountRange)) {
        return false;
      }
    }
    return true;
  }

  private Scope beside(Beside beside) {
    return new Scope(sides, rounds, exercise, depth, beside);
  }

  /** Returns whether the innermost repeat around has a count, so that {@code {rounds}} is known. */
  boolean hasCountedRounds() {
    return rounds instanceof CountRange;
  }

  boolean isBesideReps() {
    return beside != Beside.OTHER;
  }

  boolean isBesideCountedReps() {
    return beside == Beside.COUNTED_REPS || beside == Beside.CUE_OF_COUNTED_REPS;
  }

  boolean isInCueOfReps() {
    return beside == Beside.CUE_OF_COUNTED_REPS || beside == Beside.CUE_OF_TIMED_REPS;
  }
}
