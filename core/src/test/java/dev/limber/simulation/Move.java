package dev.limber.simulation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happens from outside.
 *
 * @param session which session it happens to, if to one
 * @param nanos how much time goes by, or what the wall clock says, in milliseconds
 * @param deed what is done, if something is
 */
record Move(Kind kind, int session, long nanos, @Nullable Deed deed) {

  /** What happens. */
  enum Kind {
    /** Another session begins. */
    START,
    /** Somebody gives a command. */
    DO,
    /** Time goes by as it should. */
    PASS,
    /** Time goes by until something is due, if something is. */
    PASS_TO_DEADLINE,
    /** Time goes by while nobody can wake. */
    FREEZE,
    /** Time goes by until something is due, and so much more while nobody can wake. */
    OVERSLEEP,
    /** From now on the timer is not woken, while everybody else is. */
    STALL,
    /** The timer wakes, and goes on as usual. */
    UNSTALL,
    /** The timer is woken for nothing. */
    WAKE,
    /** The wall clock is set, and the time zone is another one. */
    SET_CLOCK,
    /** Events reach their listeners, where these are called only now and then. */
    DELIVER,
    /** The session is put down, and goes on. */
    SAVE,
    /** All is lost but a snapshot that is made at this very instant. */
    CRASH,
    /** All is lost but the snapshot that was saved last. */
    CRASH_TO_SAVED
  }

  static Move of(Kind kind) {
    return new Move(kind, 0, 0, null);
  }

  static Move of(Kind kind, long nanos) {
    return new Move(kind, 0, nanos, null);
  }

  static Move of(int session, Deed deed) {
    return new Move(Kind.DO, session, 0, deed);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case DO -> session + ": " + deed;
      case SET_CLOCK -> kind + " " + nanos;
      case PASS, FREEZE, OVERSLEEP -> kind + " " + nanos + " ns";
      default -> kind.toString();
    };
  }
}
