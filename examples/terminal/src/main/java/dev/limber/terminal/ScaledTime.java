package dev.limber.terminal;

import dev.limber.player.TimeSource;
import java.time.Duration;

/**
 * Time that goes faster or slower than the system's.
 *
 * <p>Safe for use by several threads.
 */
final class ScaledTime implements TimeSource {

  // far enough for any session, near enough that no sum overflows
  private static final long FAR = Duration.ofDays(365).toNanos();

  private final TimeSource system = TimeSource.system();
  private final long origin = system.nanoTime();
  private final Speed speed;

  ScaledTime(Speed speed) {
    this.speed = speed;
  }

  @Override
  public long nanoTime() {
    return speed.scaled(Duration.ofNanos(system.nanoTime() - origin)).toNanos();
  }

  @Override
  public void parkUntil(long deadline) {
    long nanos = speed.real(Duration.ofNanos(deadline - nanoTime())).toNanos();
    system.parkUntil(system.nanoTime() + Math.min(nanos, FAR));
  }

  @Override
  public void unpark(Thread thread) {
    system.unpark(thread);
  }
}
