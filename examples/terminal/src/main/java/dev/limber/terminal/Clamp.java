package dev.limber.terminal;

import java.time.Duration;

/** Keeps lengths within bounds. Stateless. */
final class Clamp {

  private Clamp() {}

  /** Returns {@code value}, but at least {@code least} and at most {@code most}. */
  static Duration between(Duration least, Duration value, Duration most) {
    if (value.compareTo(least) < 0) {
      return least;
    }
    return value.compareTo(most) > 0 ? most : value;
  }

  /** Returns {@code part} over {@code whole}; 1 if the whole is nothing. */
  static double share(Duration part, Duration whole) {
    return whole.isZero() ? 1 : (double) part.toNanos() / whole.toNanos();
  }
}
