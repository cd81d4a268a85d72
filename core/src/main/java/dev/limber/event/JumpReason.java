package dev.limber.event;

/** Which command made a session go on elsewhere. Immutable. */
public enum JumpReason {
  /** The rest of an exercise was left out. */
  SKIP,
  /** The person went back. */
  BACK,
  /** The step was started again. */
  RESTART,
  /** The host went to a step of its choice. */
  SEEK
}
