package dev.limber.benchmarks.load;

import java.util.function.LongSupplier;

/** Finds out by which instant something counts its time. Not to be instantiated. */
final class Bounds {

  private static final long CLOSE_NANOS = 2_000;
  private static final int TRIES = 1_000;

  private Bounds() {}

  /**
   * Returns the instant since which as much time has passed as {@code age} tells, at most two
   * microseconds too early and never too late: what is late by it may be a trifle less so, what is
   * early is.
   *
   * @param age in nanoseconds, negative before that instant
   */
  static long of(LongSupplier age) {
    long instant = 0;
    for (int tries = 0; tries < TRIES; tries++) {
      long before = System.nanoTime();
      instant = before - age.getAsLong();
      if (System.nanoTime() - before < CLOSE_NANOS) {
        return instant;
      }
    }
    return instant;
  }
}
