package dev.limber.event;

import java.time.Duration;

/**
 * What was planned and what was done, of a whole session or of one side.
 *
 * <p>Immutable.
 *
 * @param planned expected length
 * @param actual active time spent in steps that are over
 * @param plannedSteps how many steps the plan plays, rests and change-overs among them
 * @param completed how many steps ended {@link Outcome#COMPLETED}; a step that is played again
 *     counts again, here and below
 * @param skipped how many ended {@link Outcome#SKIPPED}
 * @param stoppedByPain how many ended {@link Outcome#STOPPED_BY_PAIN}
 * @param stopped how many ended {@link Outcome#STOPPED}
 */
public record Tally(
    Duration planned,
    Duration actual,
    long plannedSteps,
    long completed,
    long skipped,
    long stoppedByPain,
    long stopped) {

  /** Returns completed over planned steps, from 0 to 1. */
  public double shareDone() {
    return plannedSteps == 0 ? 0 : Math.min(1, (double) completed / plannedSteps);
  }
}
