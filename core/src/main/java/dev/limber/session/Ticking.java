package dev.limber.session;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * When the sessions of a plan tick.
 *
 * <p>Immutable.
 *
 * @param period nanoseconds from one tick to the next; zero without ticks
 * @param countdown whether there is a tick at three, two and one second before the end of a step
 */
record Ticking(long period, boolean countdown) {

  static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  static Ticking of(PlanOptions options) {
    return new Ticking(options.ticks().map(Duration::toNanos).orElse(0L), options.countdown());
  }

  /** Returns the age at which a tick has been overtaken by the one that follows it. */
  long age() {
    long seconds = countdown ? SECOND : Long.MAX_VALUE;
    return period == 0 ? seconds : Math.min(period, seconds);
  }
}
