package dev.limber.player;

/** Something that is to be woken at an instant. Its id belongs to the {@link TimerWheel}. */
interface Timed {

  int NO_ID = -1;

  /** Returns what the wheel calls it by; {@link #NO_ID} while it is in none. */
  int id();

  /** Sets what the wheel calls it by. */
  void setId(int id);

  /**
   * Looks at what {@link #wake} will need, so that it lies in a cache by then.
   *
   * @return a number that means nothing
   */
  int touch();

  /**
   * Does what is due, and has itself woken again or taken out of the wheel. Called on the timer
   * thread, with no lock held. Never throws.
   */
  void wake();
}
