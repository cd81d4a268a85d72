package dev.limber.event;

/** How something that was started came to its end. Immutable. */
public enum Outcome {
  /** Done: to its end, or at least to its minimum. */
  COMPLETED,
  /** Left early by a command. */
  SKIPPED,
  /** Ended by a report of pain. */
  STOPPED_BY_PAIN,
  /** Ended because the session ends. */
  STOPPED
}
