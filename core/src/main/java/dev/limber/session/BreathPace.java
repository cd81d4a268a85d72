package dev.limber.session;

import java.time.Duration;

/**
 * How long a breath takes.
 *
 * <p>Immutable.
 *
 * @param inhale the way in, 1 ms to 1 minute, whole milliseconds
 * @param exhale the way out, 1 ms to 1 minute, whole milliseconds
 */
public record BreathPace(Duration inhale, Duration exhale) {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Two seconds in and three seconds out. */
  public static final BreathPace USUAL =
      new BreathPace(Duration.ofSeconds(2), Duration.ofSeconds(3));

  /**
   * Checks both parts.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public BreathPace {
    part("inhale", inhale);
    part("exhale", exhale);
  }

  private static void part(String what, Duration length) {
    if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          what + " must be more than zero and at most a minute, but was " + length);
    }
    if (length.getNano() % 1_000_000 != 0) {
      throw new IllegalArgumentException(what + " must be whole milliseconds, but was " + length);
    }
  }
}
