package dev.limber.player;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The time of the system. Safe for use by several threads. */
final class SystemTime implements TimeSource {

  static final SystemTime INSTANCE = new SystemTime();

  private static final long FAR = TimeUnit.DAYS.toNanos(365);

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
    } else if (nanos > 0) {
      LockSupport.parkNanos(this, nanos);
    }
  }

  @Override
  public long slackNanos() {
    return SLACK;
  }
}
