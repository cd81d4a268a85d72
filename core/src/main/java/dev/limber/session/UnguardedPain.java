package dev.limber.session;

/** What a session does about pain where no guard acts. Immutable. */
public enum UnguardedPain {
  /** The session is paused, and goes on when the person says so. */
  PAUSE,
  /** The report is told, and the session goes on: the host decides. */
  CONTINUE,
  /** The session ends at once, without any release. */
  STOP
}
