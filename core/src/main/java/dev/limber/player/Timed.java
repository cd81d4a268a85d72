package dev.limber.player;

/** Something that is to be woken at an instant. Its id belongs to the {@link TimerWheel}. */
abstract class Timed {

  static final int NO_ID = -1;

  // here, and not in an object of the wheel's own, because there may be a million of them
  int id = NO_ID;

  /**
   * Does what is due, and has itself woken again or taken out of the wheel. Called on the timer
   * thread, with no lock held. Never throws.
   */
  abstract void wake();
}
