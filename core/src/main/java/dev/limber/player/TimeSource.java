package dev.limber.player;

import java.util.concurrent.locks.LockSupport;

/**
 * The monotonic time by which a player goes, and the way to wait for it.
 *
 * <p>Wall-clock time, and whatever it does, plays no part. Instants are nanoseconds from an
 * arbitrary origin and may overflow, so they are compared by their difference, as with {@link
 * System#nanoTime()}. No method may throw. Safe for use by several threads.
 *
 * @see dev.limber.testing.ManualTime
 */
public interface TimeSource {

  /** Returns the present instant in nanoseconds; never less than one that was returned before. */
  long nanoTime();

  /**
   * Blocks the calling thread until {@code deadline}, or until another thread calls {@link
   * #unpark}. May also return earlier for no reason, or later, as the system sees fit. A deadline
   * that is more than a century away is none.
   *
   * @param deadline an instant of {@link #nanoTime()}
   */
  void parkUntil(long deadline);

  /**
   * Lets {@link #parkUntil} return in {@code thread}, or return at once when it is next called
   * there.
   */
  default void unpark(Thread thread) {
    LockSupport.unpark(thread);
  }

  /**
   * Returns by how many nanoseconds a session may be woken late so that others are woken with it;
   * must always be the same.
   *
   * <p>From about a millisecond (2<sup>20</sup> ns) on, a player wakes the sessions that are due
   * within one millisecond together at its end, if they are more than a few; that makes many
   * thousands of sessions cheap. With less, as by default, each is woken at its own instant. None
   * is ever woken early.
   */
  default long slackNanos() {
    return 0;
  }

  /**
   * Returns the time source of the system.
   *
   * <p>It goes by {@link System#nanoTime()}, which on some systems (Android is one) stands still
   * while the device sleeps: there a session simply goes on after the sleep. A host that wants it
   * to be paused brings a source whose {@link #nanoTime()} counts the sleep too. Its slack is two
   * milliseconds. From a sleep of more than 20 ms it wakes 150 microseconds early, and waits awake
   * for the deadline.
   */
  static TimeSource system() {
    return SystemTime.INSTANCE;
  }
}
