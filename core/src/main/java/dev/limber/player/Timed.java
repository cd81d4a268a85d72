package dev.limber.player;

/** Something that is to be woken at an instant. Its slot belongs to the {@link DeadlineHeap}. */
abstract class Timed {

  static final int NO_SLOT = -1;

  // here, and not in an object of the heap's own, because there may be a million of them
  int slot = NO_SLOT;

  /**
   * Does what is due, and has itself put off or taken out of the heap. Called on the timer thread,
   * with no lock held. Never throws.
   */
  abstract void wake();
}
