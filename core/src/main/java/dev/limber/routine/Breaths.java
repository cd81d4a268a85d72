package dev.limber.routine;

import java.util.Objects;

/**
 * A number of breaths, or the part of one. How long a breath takes is the host's to say. Immutable.
 *
 * @param part what is counted
 * @param count how many; 1 for the part of a breath
 */
public record Breaths(Part part, CountRange count) implements Length {

  /** What is counted. */
  public enum Part {
    /** In and out. */
    BREATH,
    /** In only. */
    INHALE,
    /** Out only. */
    EXHALE
  }

  /** One breath in. */
  public static final Breaths INHALE = new Breaths(Part.INHALE, CountRange.of(1));

  /** One breath out. */
  public static final Breaths EXHALE = new Breaths(Part.EXHALE, CountRange.of(1));

  /** Checks that the part of a breath stands alone. */
  public Breaths {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(count, "count");
    if (part != Part.BREATH && count.most() != 1) {
      throw new IllegalArgumentException("part of a breath must be counted once, but was " + count);
    }
  }

  /** Returns {@code count} whole breaths. */
  public static Breaths of(CountRange count) {
    return new Breaths(Part.BREATH, count);
  }

  /** Returns {@code count} whole breaths. */
  public static Breaths of(int count) {
    return of(CountRange.of(count));
  }

  /** Returns {@code least} to {@code most} whole breaths. */
  public static Breaths of(int least, int most) {
    return of(CountRange.of(least, most));
  }

  @Override
  public boolean isFixed() {
    return count.isFixed();
  }

  @Override
  public boolean isPositive() {
    return true;
  }

  /** Returns {@code 1 breath}, {@code 3-5 breaths}, {@code inhale} or {@code exhale}. */
  @Override
  public String toString() {
    switch (part) {
      case INHALE:
        return "inhale";
      case EXHALE:
        return "exhale";
      default:
        return count + (count.most() == 1 ? " breath" : " breaths");
    }
  }
}
