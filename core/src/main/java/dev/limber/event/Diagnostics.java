package dev.limber.event;

/**
 * Hears what goes wrong around a session, so that a host can log or count it.
 *
 * <p>Called on the thread on which it happened; must be quick, must not block, and may be called by
 * several threads at once.
 */
public interface Diagnostics {

  /**
   * Hears that {@code listener} threw {@code failure} when it was given {@code event}.
   *
   * <p>Unless it is overridden, the failure goes to standard error with its stack trace, because a
   * failure that nobody sees is worse.
   */
  default void listenerFailed(RoutineListener listener, RoutineEvent event, Throwable failure) {
    System.err.println(
        "Limber: a listener ("
            + listener.getClass().getName()
            + ") failed on event "
            + event.seq());
    failure.printStackTrace();
  }

  /** Hears that {@code listener} failed too many times in a row and gets no further event. */
  default void listenerLetGo(RoutineListener listener) {}

  /** Hears that {@code count} ticks were left out, late or for want of room. */
  default void ticksDropped(long count) {}

  /**
   * Hears that a player woke a session {@code lateNanos} after the deadline that it woke it for;
   * never negative.
   *
   * <p>Called on the timer thread each time that a session has something to do: with many sessions
   * a million times a second, and all of them wait until this returns.
   */
  default void woke(long lateNanos) {}

  /** Hears that a session was paused because the player woke {@code lateNanos} too late. */
  default void interrupted(long lateNanos) {}

  /** Hears that a session was paused because its listeners are too far behind. */
  default void listenersTooSlow() {}

  /**
   * Hears that a session was ended because of {@code failure}: the executor of the host refused to
   * deliver its events, or Limber itself is at fault.
   *
   * <p>Unless it is overridden, the failure goes to standard error with its stack trace.
   */
  default void sessionFailed(Throwable failure) {
    System.err.println("Limber: a session had to be ended");
    failure.printStackTrace();
  }

  /**
   * Hears that a subscriber to the events of a session threw {@code failure}, and has lost its
   * subscription.
   *
   * <p>Unless it is overridden, the failure goes to standard error with its stack trace.
   */
  default void subscriberFailed(Throwable failure) {
    System.err.println("Limber: a subscriber failed");
    failure.printStackTrace();
  }

  /** Returns diagnostics that only write failures to standard error. */
  static Diagnostics standardError() {
    return new Diagnostics() {};
  }
}
