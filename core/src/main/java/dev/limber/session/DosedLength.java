package dev.limber.session;

import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Length;
import dev.limber.routine.internal.Paces;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;

/**
 * A length with the dose taken, in nanoseconds.
 *
 * <p>Immutable.
 *
 * @param planned how long
 * @param least the lower end of the range; equal to {@code planned} where there is nothing below it
 */
record DosedLength(long planned, long least) {

  /** Takes the dose of a length: lengths round half up to the millisecond, breaths to a whole. */
  static DosedLength of(Length length, BigDecimal dose, Paces paces) {
    long least = paces.least(length);
    long planned =
        length instanceof DurationRange clock
            ? between(least, clock.most().toMillis(), dose)
            : breaths((Breaths) length, dose, paces);
    return ofMillis(planned, Math.min(least, planned));
  }

  private static long breaths(Breaths breaths, BigDecimal dose, Paces paces) {
    return paces.breaths(breaths, count(breaths.count(), dose));
  }

  /** Returns the plain length of {@code millis} milliseconds. */
  static DosedLength ofMillis(long millis) {
    return ofMillis(millis, millis);
  }

  private static DosedLength ofMillis(long planned, long least) {
    return new DosedLength(
        TimeUnit.MILLISECONDS.toNanos(planned), TimeUnit.MILLISECONDS.toNanos(least));
  }

  /** Takes the dose of a count: between the ends, rounded half up. */
  static int count(CountRange range, BigDecimal dose) {
    return (int) between(range.least(), range.most(), dose);
  }

  private static long between(long least, long most, BigDecimal dose) {
    // the ends are asked for most, and need no reckoning
    if (least == most || dose.signum() == 0) {
      return least;
    }
    if (dose.compareTo(BigDecimal.ONE) == 0) {
      return most;
    }
    return dose.multiply(BigDecimal.valueOf(most - least))
        .add(BigDecimal.valueOf(least))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Returns where the lower end lies below the length, or {@link StepSpec#NONE}. */
  long minimum() {
    return least < planned ? least : StepSpec.NONE;
  }
}
