package dev.limber.model;

import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Length;
import dev.limber.session.PlanOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.OptionalLong;

/** What the dose makes of ranges; times in nanoseconds. */
record Dose(PlanOptions options) {

  /** Returns how long {@code length} is played. */
  long of(Length length) {
    if (length instanceof Breaths breaths) {
      return count(breaths.count()) * breath(breaths);
    }
    DurationRange range = (DurationRange) length;
    return between(range.least().toMillis(), range.most().toMillis()) * 1_000_000;
  }

  /** Returns the lower end of {@code length}, if that is less than is played. */
  OptionalLong least(Length length) {
    long least =
        length instanceof Breaths breaths
            ? breaths.count().least() * breath(breaths)
            : ((DurationRange) length).least().toNanos();
    return least < of(length) ? OptionalLong.of(least) : OptionalLong.empty();
  }

  int count(CountRange range) {
    return (int) between(range.least(), range.most());
  }

  /** Lengths round half up to the millisecond, counts half up to the nearest whole. */
  private long between(long least, long most) {
    return options
        .dose()
        .multiply(BigDecimal.valueOf(most - least))
        .add(BigDecimal.valueOf(least))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private long breath(Breaths breaths) {
    Duration in = options.breath().inhale();
    Duration out = options.breath().exhale();
    return switch (breaths.part()) {
      case INHALE -> in.toNanos();
      case EXHALE -> out.toNanos();
      case BREATH -> in.plus(out).toNanos();
    };
  }
}
