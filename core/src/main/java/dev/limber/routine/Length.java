package dev.limber.routine;

/**
 * A known length, by the clock or by the breath, or a range from which the dose chooses. Immutable.
 */
public sealed interface Length extends StepTime permits DurationRange, Breaths {

  /** Returns whether this is one length and no range. */
  boolean isFixed();

  /** Returns whether its lower end is longer than nothing. */
  boolean isPositive();
}
