package dev.limber.session;

import dev.limber.event.PhaseKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The reps of a compiled step, in nanoseconds.
 *
 * <p>Immutable.
 */
final class RepSpec {

  /**
   * A phase of every rep. Immutable.
   *
   * @param kind what it is
   * @param start when it begins, from the start of its rep
   * @param length how long it takes
   */
  record Phase(PhaseKind kind, long start, Duration length) {}

  /** How many there are; zero where only time ends them. */
  final int count;

  /** How many there must be at least for the step to count as completed. */
  final int least;

  /** How long one takes; zero where the host counts them. */
  final long each;

  /** In the order in which they are done; none where the pace has no phases. */
  final Phase[] phases;

  /** When the last hold begins, where time alone says it; {@link TimeSpec#NEVER} otherwise. */
  final long holdFrom;

  /** How long the last hold is; zero without one. */
  final long lastHold;

  RepSpec(int count, int least, long each, Phase[] phases, long holdFrom, long lastHold) {
    this.count = count;
    this.least = least;
    this.each = each;
    this.phases = phases;
    this.holdFrom = holdFrom;
    this.lastHold = lastHold;
  }

  /** Returns whether the host counts them. */
  boolean isCounted() {
    return each == 0;
  }

  /** Returns the number, from 1, of the rep that runs at {@code position} of a paced step. */
  int at(long position) {
    return (int) Math.min(count, position / each + 1);
  }

  /**
   * Returns the first moment after {@code handled} at which a rep, a phase or the last hold begins;
   * {@link TimeSpec#NEVER} if there is none.
   */
  long next(long handled) {
    long next = lastHold > 0 && holdFrom > handled ? holdFrom : TimeSpec.NEVER;
    return isCounted() ? next : Math.min(next, nextOfPace(handled));
  }

  private long nextOfPace(long handled) {
    int rep = at(handled);
    long start = (rep - 1) * each;
    for (Phase phase : phases) {
      if (start + phase.start > handled) {
        return start + phase.start;
      }
    }
    return rep < count ? start + each : TimeSpec.NEVER;
  }

  /** Returns the phase that begins {@code offset} after the start of a rep, or null. */
  @Nullable Phase phaseAt(long offset) {
    for (Phase phase : phases) {
      if (phase.start == offset) {
        return phase;
      }
    }
    return null;
  }
}
