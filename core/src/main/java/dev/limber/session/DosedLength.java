package dev.limber.session;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * A length with the dose taken.
 *
 * <p>Immutable.
 *
 * @param planned how long
 * @param minimum the lower end of the range, where it is below {@code planned}
 */
record DosedLength(Duration planned, Optional<Duration> minimum) {

  static DosedLength of(Duration length) {
    return new DosedLength(length, Optional.empty());
  }

  /** Takes the dose of a length: between the ends, rounded half up to the millisecond. */
  static DosedLength of(DurationRange range, BigDecimal dose) {
    long least = range.least().toMillis();
    Duration planned = Duration.ofMillis(between(least, range.most().toMillis(), dose));
    return planned.compareTo(range.least()) > 0
        ? new DosedLength(planned, Optional.of(range.least()))
        : of(planned);
  }

  /** Takes the dose of a count: between the ends, rounded half up. */
  static int count(CountRange range, BigDecimal dose) {
    return (int) between(range.least(), range.most(), dose);
  }

  private static long between(long least, long most, BigDecimal dose) {
    if (least == most) {
      return least;
    }
    return dose.multiply(BigDecimal.valueOf(most - least))
        .add(BigDecimal.valueOf(least))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
