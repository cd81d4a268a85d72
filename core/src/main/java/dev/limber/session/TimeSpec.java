package dev.limber.session;

import dev.limber.event.WaitReason;
import org.jspecify.annotations.Nullable;

/**
 * How long a compiled step lasts, in nanoseconds from its start.
 *
 * <p>Immutable.
 *
 * @param awaits what it waits for; null if time alone ends it
 * @param end when it ends by itself if nobody does anything; {@link #NEVER} if it does not
 * @param minimum from when on going on counts as completed; {@link StepSpec#NONE} without one
 * @param symptom the number of the symptom whose end it waits for
 * @param tail what follows the end of a symptom, or the last rep that the host counts
 * @param leastTail the least of that; equal to it where it is no range
 * @param bouts the bouts in which it is added up
 * @param reps the reps of which it consists
 */
record TimeSpec(
    @Nullable WaitReason awaits,
    long end,
    long minimum,
    int symptom,
    long tail,
    long leastTail,
    @Nullable Bouts bouts,
    @Nullable RepSpec reps) {

  static final long NEVER = CueSpec.NEVER;

  /**
   * Bouts. Immutable.
   *
   * @param total how long they are in all
   * @param least from how long on going on counts as completed
   * @param bout how long one must be to count
   */
  record Bouts(long total, long least, long bout) {}

  /** Nothing runs. */
  static final TimeSpec IDLE = time(NEVER, StepSpec.NONE);

  static TimeSpec time(long length, long minimum) {
    return new TimeSpec(null, length, minimum, 0, 0, 0, null, null);
  }

  static TimeSpec ready(long atMost) {
    return new TimeSpec(WaitReason.READY, atMost, StepSpec.NONE, 0, 0, 0, null, null);
  }

  /** Waits for a symptom to go, until {@code atMost} or {@link #NEVER}, and then for the tail. */
  static TimeSpec symptom(int symptom, long atMost, long tail, long leastTail) {
    long end = atMost == NEVER ? NEVER : atMost + tail;
    long minimum = atMost == NEVER || tail == leastTail ? StepSpec.NONE : atMost + leastTail;
    return new TimeSpec(WaitReason.SYMPTOM, end, minimum, symptom, tail, leastTail, null, null);
  }

  static TimeSpec bouts(Bouts bouts) {
    return new TimeSpec(WaitReason.BOUT, NEVER, StepSpec.NONE, 0, 0, 0, bouts, null);
  }

  /** Returns whether time alone ends it, so that its length is known. */
  boolean isClosed() {
    return awaits == null;
  }

  /** Returns when waiting for a symptom ends by itself. */
  long waitEnd() {
    return end == NEVER ? NEVER : end - tail;
  }

  /** Returns how long it takes when everything is answered at once. */
  long expected() {
    if (bouts != null) {
      return bouts.total;
    }
    return awaits == null ? end : tail;
  }

  /** Returns how long it takes at least, when everything is answered at once. */
  long shortest() {
    if (bouts != null) {
      return bouts.least;
    }
    if (awaits == null) {
      return minimum == StepSpec.NONE ? end : minimum;
    }
    return leastTail;
  }

  /** Returns how long it takes at most, as far as that is known. */
  long longest() {
    if (end == NEVER) {
      return expected();
    }
    // the last rep may be counted at the last moment, and what follows it begins then
    return awaits == WaitReason.REPS ? end + tail : end;
  }

  /** Returns whether it may take longer than {@link #longest}. */
  boolean isOpenEnded() {
    return end == NEVER;
  }
}
