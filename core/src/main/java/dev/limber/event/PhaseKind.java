package dev.limber.event;

/** A phase of a rep. Immutable. */
public enum PhaseKind {
  /** The way down, against the weight. */
  LOWER,
  /** The stay at the bottom. */
  BOTTOM,
  /** The way up. */
  LIFT,
  /** The stay at the top. */
  TOP,
  /** The stay at the end of the last rep. */
  LAST_HOLD
}
