package dev.limber.simulation;

import dev.limber.player.TimeSource;
import dev.limber.testing.ManualTime;
import java.util.function.BooleanSupplier;

/**
 * The clocks of a simulated device, by which its timer sleeps. Their origin is any, as with {@link
 * System#nanoTime()}, so that instants may overflow.
 *
 * <p>The timer goes on only while the simulation lets it: so never two threads do something at
 * once, and one seed is always the same.
 */
final class Clocks implements TimeSource {

  /** Nobody wakes then. */
  private static final long NEVER = Long.MAX_VALUE / 2;

  private static final long PATIENCE_MILLIS = 20_000;

  private final ManualTime time;
  private final long origin;
  private volatile Thread timer;
  private boolean isOpen = true;
  private boolean hasMissed;

  Clocks(ManualTime time, long origin) {
    this.time = time;
    this.origin = origin;
  }

  @Override
  public long nanoTime() {
    return origin + time.nanoTime();
  }

  @Override
  public void parkUntil(long deadline) {
    timer = Thread.currentThread();
    time.parkUntil(deadline - origin);
    while (!mayGoOn()) {
      time.parkUntil(NEVER);
    }
  }

  @Override
  public void unpark(Thread thread) {
    mayGoOn();
    time.unpark(thread);
  }

  private synchronized boolean mayGoOn() {
    hasMissed |= !isOpen;
    return isOpen;
  }

  /** Blocks the timer until {@code instant} of the manual time, or until {@code isOver}. */
  void block(long instant, BooleanSupplier isOver) {
    while (!isOver.getAsBoolean() && (time.nanoTime() < instant || !mayGoOn())) {
      time.parkUntil(time.nanoTime() < instant ? instant : NEVER);
    }
  }

  /** Returns whether the timer would have woken by now if it might. */
  synchronized boolean hasMissed() {
    return hasMissed;
  }

  /** Lets the timer go on from now on; it wakes if it should have by now. */
  void open() {
    boolean late;
    synchronized (this) {
      late = hasMissed;
      hasMissed = false;
      isOpen = true;
    }
    if (late) {
      wake();
    }
  }

  /** Lets the timer, which sleeps, do nothing from now on. */
  synchronized void close() {
    isOpen = false;
  }

  /** Wakes the timer, be it for nothing. */
  void wake() {
    time.unpark(timer);
  }

  /** Waits until the timer has ended. */
  void awaitEnd() {
    try {
      timer.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (timer.isAlive()) {
      throw new IllegalStateException("the timer does not end");
    }
  }
}
