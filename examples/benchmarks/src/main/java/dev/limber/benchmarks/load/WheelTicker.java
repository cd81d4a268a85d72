package dev.limber.benchmarks.load;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A timing wheel of one millisecond a slot over primitive arrays: the limit for many sessions.
 *
 * <p>It knows nothing but when each session is due; nothing can be stopped, paused or asked. One
 * thread owns the arrays; sessions that begin come to it through a list that only grows.
 */
final class WheelTicker implements Ticker, Runnable {

  private static final long SLOT = TimeUnit.MILLISECONDS.toNanos(1);

  /** More than the longest period has, so that one round of the wheel is enough. */
  private static final int SLOTS = 2048;

  private static final int NONE = -1;

  private final Load load;
  private final Load.Meter meter;
  // who begins next: the harness's own, like the listeners of others
  private final int[] coming;
  private volatile int come;
  private volatile boolean open;

  private int[] first = {};
  private int[] next = {};
  private long[] due = {};
  private long origin;
  private long slot;
  private int taken;

  WheelTicker(Load load) {
    if (load.period() > (SLOTS / 2) * SLOT) {
      throw new IllegalArgumentException("a period is longer than the wheel: " + load.period());
    }
    this.load = load;
    this.meter = load.newMeter();
    this.coming = new int[load.sessions()];
  }

  @Override
  public void open() {
    first = new int[SLOTS];
    Arrays.fill(first, NONE);
    next = new int[load.sessions()];
    due = new long[load.sessions()];
    origin = System.nanoTime();
    open = true;
    Daemons.start("wheel", this);
  }

  @Override
  public void begin(int session, long instant) {
    due[session] = instant + load.period();
    coming[come] = session;
    // one thread only adds, and this hands the session over
    come = come + 1;
  }

  @Override
  public void run() {
    while (open) {
      takeIn();
      long passed = System.nanoTime() - origin;
      for (; slot * SLOT <= passed; slot++) {
        tick((int) slot & (SLOTS - 1));
      }
      LockSupport.parkNanos(origin + nextSlot() * SLOT - System.nanoTime());
    }
  }

  private void takeIn() {
    int all = come;
    for (; taken < all; taken++) {
      add(coming[taken]);
    }
  }

  private void tick(int index) {
    int session = first[index];
    first[index] = NONE;
    while (session != NONE) {
      int after = next[session];
      meter.heard(due[session]);
      due[session] += load.period();
      add(session);
      session = after;
    }
  }

  /** Puts a session where the wheel comes by as soon as it is due, and never before. */
  private void add(int session) {
    long whole = (due[session] - origin + SLOT - 1) / SLOT;
    int index = (int) Math.max(whole, slot + 1) & (SLOTS - 1);
    next[session] = first[index];
    first[index] = session;
  }

  private long nextSlot() {
    if (taken < load.sessions()) {
      // more are to come, and nobody wakes the wheel for them
      return slot;
    }
    long ahead = slot;
    while (first[(int) ahead & (SLOTS - 1)] == NONE && ahead < slot + SLOTS) {
      ahead++;
    }
    return ahead;
  }

  @Override
  public void close() {
    open = false;
  }
}
