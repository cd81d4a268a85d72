package dev.limber.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

/** When a {@link Cue} is given, reckoned from its step. Immutable. */
public sealed interface CueTime {

  /** The middle of the step. */
  CueTime HALFWAY = new Percent(BigDecimal.valueOf(50));

  /**
   * A time after the start of the step.
   *
   * @param offset one length, positive
   */
  record At(Length offset) implements CueTime {
    /** Checks the offset. */
    public At {
      Checks.fixed("at", offset);
    }
  }

  /**
   * A share of the step's length; the moment is rounded down to a millisecond.
   *
   * @param percent more than 0 and less than 100
   */
  record Percent(BigDecimal percent) implements CueTime {
    /** Checks the share. */
    public Percent {
      Objects.requireNonNull(percent, "percent");
      if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) >= 0) {
        throw new IllegalArgumentException(
            "percent must be more than 0 and less than 100, but was " + percent.toPlainString());
      }
      // so that 50 and 50.0 are one and the same
      percent = new BigDecimal(percent.stripTrailingZeros().toPlainString());
    }
  }

  /**
   * A time before the end of the step.
   *
   * @param remaining one length, positive
   */
  record BeforeEnd(Length remaining) implements CueTime {
    /** Checks the time that remains. */
    public BeforeEnd {
      Checks.fixed("before end", remaining);
    }
  }

  /**
   * Again and again, first one period after the start of the step.
   *
   * @param period one length, positive
   */
  record Every(Length period) implements CueTime {
    /** Checks the period. */
    public Every {
      Checks.fixed("every", period);
    }
  }

  /** Returns the time {@code offset} after the start of the step. */
  static CueTime at(Duration offset) {
    return at(DurationRange.of(offset));
  }

  /** Returns the time {@code offset}, one length, after the start of the step. */
  static CueTime at(Length offset) {
    return new At(offset);
  }

  /** Returns the moment at which {@code percent} of the step is over. */
  static CueTime percent(int percent) {
    return new Percent(BigDecimal.valueOf(percent));
  }

  /** Returns the time {@code remaining} before the end of the step. */
  static CueTime beforeEnd(Duration remaining) {
    return beforeEnd(DurationRange.of(remaining));
  }

  /** Returns the time {@code remaining}, one length, before the end of the step. */
  static CueTime beforeEnd(Length remaining) {
    return new BeforeEnd(remaining);
  }

  /** Returns every multiple of {@code period} after the start of the step. */
  static CueTime every(Duration period) {
    return every(DurationRange.of(period));
  }

  /** Returns every multiple of {@code period}, one length, after the start of the step. */
  static CueTime every(Length period) {
    return new Every(period);
  }
}
