package dev.limber.player;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The time of the system. Safe for use by several threads. */
final class SystemTime implements TimeSource {

  static final SystemTime INSTANCE = new SystemTime();

  private static final long FAR = TimeUnit.DAYS.toNanos(365);

  // a thread that sleeps is woken so late as a rule; after a long sleep there is time to make up
  // for it
  private static final long EARLY = TimeUnit.MICROSECONDS.toNanos(150);
  private static final long LONG = TimeUnit.MILLISECONDS.toNanos(20);

  private static final long SLACK = TimeUnit.MILLISECONDS.toNanos(2);

  private SystemTime() {}

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public void parkUntil(long deadline) {
    long nanos = deadline - System.nanoTime();
    if (nanos > FAR) {
      // not every system can wait that long without waking in between
      LockSupport.park(this);
    } else if (nanos > LONG) {
      LockSupport.parkNanos(this, nanos - EARLY);
      if (deadline - System.nanoTime() <= EARLY) {
        waitAwake(deadline);
      }
    } else if (nanos > 0) {
      LockSupport.parkNanos(this, nanos);
    }
  }

  /** Waits so shortly that to sleep would be longer. */
  private static void waitAwake(long deadline) {
    while (deadline - System.nanoTime() > 0) {
      Thread.yield();
    }
  }

  @Override
  public long slackNanos() {
    return SLACK;
  }
}
