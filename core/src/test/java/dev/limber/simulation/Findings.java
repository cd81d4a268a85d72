package dev.limber.simulation;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what a player finds. Safe for use by several threads. */
final class Findings implements Diagnostics {

  private final AtomicLong failures = new AtomicLong();
  private final AtomicLong ticks = new AtomicLong();
  private final AtomicLong tooLate = new AtomicLong();
  private final AtomicLong tooSlow = new AtomicLong();
  private final AtomicLong broken = new AtomicLong();

  @Override
  public void listenerFailed(RoutineListener listener, RoutineEvent event, Throwable failure) {
    failures.incrementAndGet();
  }

  @Override
  public void ticksDropped(long count) {
    ticks.addAndGet(count);
  }

  @Override
  public void interrupted(long lateNanos) {
    tooLate.incrementAndGet();
  }

  @Override
  public void listenersTooSlow() {
    tooSlow.incrementAndGet();
  }

  @Override
  public void sessionFailed(Throwable failure) {
    broken.incrementAndGet();
  }

  @Override
  public String toString() {
    return words(failures.get(), ticks.get(), tooLate.get(), tooSlow.get())
        + (broken.get() > 0 ? ", and sessions that broke" : "");
  }

  static String words(long failures, long ticks, long tooLate, long tooSlow) {
    return failures
        + " failures, "
        + ticks
        + " ticks left out, "
        + tooLate
        + " times too late, "
        + tooSlow
        + " times too slow";
  }
}
