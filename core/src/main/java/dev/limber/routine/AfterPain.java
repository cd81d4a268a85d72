package dev.limber.routine;

/**
 * How a session goes on after a {@link StopOnPain} has acted and its release is over. Immutable.
 */
public enum AfterPain {
  /** Goes on with what follows the guard. */
  CONTINUE,
  /** Leaves out the rest of the side around the guard; the other side still follows. */
  END_SIDE,
  /** Leaves out the rest of the exercise around the guard. */
  END_EXERCISE,
  /** Ends the session. */
  END_ROUTINE
}
