package dev.limber.simulation;

import java.time.Instant;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The wall clock of the simulated device, which has nothing to do with its monotonic one: it stands
 * still until it is set, to whatever somebody thinks is the time. All that is loaded by {@link
 * SimulatedClasses} goes by it.
 */
public final class WallClock {

  private static final long MILLION = 1_000_000;
  private static final String[] ZONES = {"UTC", "Pacific/Apia", "Europe/Vienna", "Asia/Kolkata"};

  private static final AtomicLong MILLIS = new AtomicLong();

  private WallClock() {}

  /** Sets it, and the time zone too. */
  public static void set(long millis) {
    MILLIS.set(millis);
    TimeZone.setDefault(TimeZone.getTimeZone(ZONES[(int) Math.floorMod(millis, 4L)]));
  }

  /** Stands in for {@link System#currentTimeMillis()}. */
  public static long currentTimeMillis() {
    return MILLIS.get();
  }

  /** Stands in for {@link System#nanoTime()}, by which nothing goes that has a time source. */
  public static long nanoTime() {
    return MILLIS.get() * MILLION;
  }

  /** Stands in for {@link Instant#now()}. */
  public static Instant now() {
    return Instant.ofEpochMilli(MILLIS.get());
  }
}
