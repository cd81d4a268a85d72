package dev.limber.benchmarks.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits by {@link System#nanoTime()}. Not to be instantiated. */
final class Clock {

  private static final long SPIN = TimeUnit.MICROSECONDS.toNanos(200);
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);

  private Clock() {}

  /** Returns at {@code instant}, which costs the last moments of a core. */
  static void awaitExactly(long instant) {
    await(instant - SPIN);
    while (instant - System.nanoTime() > 0) {
      Thread.onSpinWait();
    }
  }

  /** Returns at {@code instant} or a little later. */
  static void await(long instant) {
    for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** Returns at {@code instant}, or soon after {@code done}. */
  static void await(long instant, BooleanSupplier done) {
    while (instant - System.nanoTime() > 0 && !done.getAsBoolean()) {
      LockSupport.parkNanos(Math.min(LOOK, instant - System.nanoTime()));
    }
  }
}
