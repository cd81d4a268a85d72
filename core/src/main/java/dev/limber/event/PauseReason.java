package dev.limber.event;

/** Why a session was paused. Immutable. */
public enum PauseReason {
  /** The host or the person asked for it. */
  HOST,
  /** Pain was reported where no guard acts. */
  PAIN,
  /** The device slept, the process was frozen, or events could not be delivered. */
  INTERRUPTION,
  /** The session was taken up again from a snapshot. */
  RESTORED
}
