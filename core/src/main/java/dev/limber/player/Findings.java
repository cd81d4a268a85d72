package dev.limber.player;

import dev.limber.event.Diagnostics;

/**
 * What diagnostics are to hear once the lock of the session is free, so that a host may do in them
 * what it likes. Not safe for use by several threads.
 */
final class Findings {

  private static final long NONE = -1;

  private long ticksDropped;
  private long lateNanos = NONE;
  private int timesTooSlow;

  void ticksDropped(long count) {
    ticksDropped += count;
  }

  void interrupted(long byNanos) {
    lateNanos = byNanos;
  }

  void listenersTooSlow() {
    // a command may resume a session that was paused for this a moment before
    timesTooSlow++;
  }

  void tell(Diagnostics diagnostics) {
    if (ticksDropped > 0) {
      diagnostics.ticksDropped(ticksDropped);
    }
    if (lateNanos != NONE) {
      diagnostics.interrupted(lateNanos);
    }
    for (int i = 0; i < timesTooSlow; i++) {
      diagnostics.listenersTooSlow();
    }
  }
}
