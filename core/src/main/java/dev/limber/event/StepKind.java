package dev.limber.event;

/** What kind of step is played. Immutable. */
public enum StepKind {
  POSITION,
  MOVE,
  HOLD,
  /** Counted movement. */
  REPS,
  REST,
  /** Something to read or to hear. */
  EXPLAIN,
  /** The time between two sides. */
  CHANGE_OVER,
  /** The lead-in before the first step, where the host asked for one. */
  GET_READY
}
