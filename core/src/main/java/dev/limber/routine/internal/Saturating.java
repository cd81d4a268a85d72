package dev.limber.routine.internal;

/** Sums and products of what is not negative, which stay at the largest number. Stateless. */
final class Saturating {

  private Saturating() {}

  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  static long product(long a, long b) {
    return b > 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
  }

  /** Returns how many of {@code part}, which is positive, are needed to fill {@code whole}. */
  static long quotientUp(long whole, long part) {
    return whole / part + (whole % part == 0 ? 0 : 1);
  }
}
