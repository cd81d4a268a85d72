package dev.limber.terminal;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How fast a session is played.
 *
 * <p>Immutable.
 *
 * @param factor how many seconds of the session a real second has; none to play at once
 */
record Speed(OptionalDouble factor) {

  private static final double MOST = 1000;

  /** As the world goes. */
  static final Speed NORMAL = new Speed(OptionalDouble.of(1));

  /** As fast as it can be reckoned. */
  static final Speed MAX = new Speed(OptionalDouble.empty());

  /**
   * Returns the speed that {@code text} names.
   *
   * @throws IllegalArgumentException if it is neither {@code max} nor a number above 0, up to 1000
   */
  static Speed parse(String text) {
    if (text.equals("max")) {
      return MAX;
    }
    try {
      double factor = Double.parseDouble(text);
      if (factor > 0 && factor <= MOST) {
        return new Speed(OptionalDouble.of(factor));
      }
    } catch (NumberFormatException noNumber) {
      // the same message as for a number out of range
    }
    throw new IllegalArgumentException(
        "speed must be a number above 0 and up to 1000, or max, but was " + text);
  }

  /** Returns how much of a session goes by in {@code real} time. */
  Duration scaled(Duration real) {
    return Duration.ofNanos(Math.max(1, (long) (real.toNanos() * factor.orElse(1))));
  }

  /** Returns how long {@code inSession} lasts in real time. */
  Duration real(Duration inSession) {
    return Duration.ofNanos((long) Math.ceil(inSession.toNanos() / factor.orElse(1)));
  }
}
