package dev.limber.routine;

import java.time.Duration;

/**
 * A length of time, or a range of lengths from which the dose chooses; whole milliseconds.
 * Immutable.
 *
 * @param least the lower end, zero or more
 * @param most the upper end, not below {@code least}; equal to it for a plain length
 */
public record DurationRange(Duration least, Duration most) implements Length {

  /** Checks both ends. */
  public DurationRange {
    Checks.length("duration", least);
    Checks.length("duration", most);
    if (most.compareTo(least) < 0) {
      throw new IllegalArgumentException(
          "range of durations must not run backwards, but was " + least + " to " + most);
    }
  }

  /** Returns the plain length {@code length}. */
  public static DurationRange of(Duration length) {
    return new DurationRange(length, length);
  }

  /** Returns the range from {@code least} to {@code most}. */
  public static DurationRange of(Duration least, Duration most) {
    return new DurationRange(least, most);
  }

  /** Returns the plain length of {@code seconds} seconds. */
  public static DurationRange seconds(long seconds) {
    return of(Duration.ofSeconds(seconds));
  }

  /** Returns the range from {@code least} to {@code most} seconds. */
  public static DurationRange seconds(long least, long most) {
    return of(Duration.ofSeconds(least), Duration.ofSeconds(most));
  }

  @Override
  public boolean isFixed() {
    return least.equals(most);
  }

  @Override
  public boolean isPositive() {
    return !least.isZero();
  }

  /** Returns {@code PT30S}, or {@code PT15S to PT30S}. */
  @Override
  public String toString() {
    return isFixed() ? most.toString() : least + " to " + most;
  }
}
