package dev.limber.session;

import dev.limber.event.PauseReason;
import org.jspecify.annotations.Nullable;

/**
 * Whether a session has started, is paused, or is over.
 *
 * <p>Not safe for use by several threads.
 */
final class Standing {

  private static final PauseReason[] REASONS = PauseReason.values();

  // how all of this is packed into one number
  private static final int STARTED = 1;
  private static final int OVER = 2;
  private static final int PAUSE = 4;

  private boolean started;
  private boolean over;
  private @Nullable PauseReason paused;

  boolean isStarted() {
    return started;
  }

  boolean isOver() {
    return over;
  }

  /** Returns whether it has started and is not over, paused or not. */
  boolean isRunning() {
    return started && !over;
  }

  /** Returns whether time changes nothing. */
  boolean standsStill() {
    return !isRunning() || paused != null;
  }

  void start() {
    started = true;
  }

  void end() {
    over = true;
  }

  /** Pauses for {@code reason}, and returns whether it was not paused before. */
  boolean pause(PauseReason reason) {
    boolean first = paused == null;
    paused = reason;
    return first;
  }

  /** Goes on, and returns why it was paused; null if it was not. */
  @Nullable PauseReason resume() {
    PauseReason reason = paused;
    paused = null;
    return reason;
  }

  void pack(Packer to) {
    int pause = paused == null ? 0 : paused.ordinal() + 1;
    to.put((started ? STARTED : 0) | (over ? OVER : 0) | pause * PAUSE);
  }

  void unpack(Unpacker from) {
    int state = from.next(PAUSE * (REASONS.length + 1) - 1);
    started = (state & STARTED) != 0;
    over = (state & OVER) != 0;
    paused = state < PAUSE ? null : REASONS[state / PAUSE - 1];
  }
}
