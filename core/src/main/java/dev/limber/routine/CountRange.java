package dev.limber.routine;

/**
 * A count, or a range of counts from which the dose chooses. Immutable.
 *
 * @param least the lower end, at least 1
 * @param most the upper end, not below {@code least}; equal to it for a plain count
 */
public record CountRange(int least, int most) implements Amount {

  /** Checks both ends. */
  public CountRange {
    if (least < 1) {
      throw new IllegalArgumentException("count must be at least 1, but was " + least);
    }
    if (most < least) {
      throw new IllegalArgumentException(
          "range of counts must not run backwards, but was " + least + "-" + most);
    }
  }

  /** Returns the plain count {@code count}. */
  public static CountRange of(int count) {
    return new CountRange(count, count);
  }

  /** Returns the range from {@code least} to {@code most}. */
  public static CountRange of(int least, int most) {
    return new CountRange(least, most);
  }

  /** Returns whether this is a plain count. */
  public boolean isFixed() {
    return least == most;
  }

  /** Returns {@code 10}, or {@code 8-12}. */
  @Override
  public String toString() {
    return isFixed() ? Integer.toString(least) : least + "-" + most;
  }
}
