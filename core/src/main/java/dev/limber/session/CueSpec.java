package dev.limber.session;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Length;
import dev.limber.routine.internal.Paces;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A cue of a compiled step: when it is due, in nanoseconds from the start of the step.
 *
 * <p>Immutable.
 */
final class CueSpec {

  /** What {@link #next} returns when it is not due any more. */
  static final long NEVER = Long.MAX_VALUE;

  private static final long MILLI = 1_000_000;

  private final CueTime time;
  private final Words[] say;
  private final Paces paces;

  /** Whether its words are for a partner who helps. */
  final boolean toHelper;

  private final boolean repeated;

  /** For the length that the step was planned with, so that moving time on reckons nothing. */
  private final long plannedLength;

  private final long plannedPosition;

  CueSpec(Cue cue, Words[] say, long plannedLength, Paces paces) {
    this.time = cue.time();
    this.toHelper = cue.toHelper();
    this.say = say;
    this.paces = paces;
    this.repeated = time instanceof CueTime.Every;
    this.plannedLength = plannedLength;
    this.plannedPosition = reckon(plannedLength);
  }

  /** Returns whether an extension moves it. */
  boolean isRelative() {
    return time instanceof CueTime.Percent || time instanceof CueTime.BeforeEnd;
  }

  /** Returns the first moment after {@code elapsed} and strictly inside {@code length}. */
  long next(long elapsed, long length) {
    long position;
    if (repeated) {
      position = (elapsed / plannedPosition + 1) * plannedPosition;
    } else {
      position = length == plannedLength ? plannedPosition : reckon(length);
    }
    return position > elapsed && position > 0 && position < length ? position : NEVER;
  }

  /** Returns what the occurrence at {@code position} says; occurrences take their words in turn. */
  Words words(long position) {
    if (say.length == 1 || !repeated) {
      return say[0];
    }
    return say[(int) Math.min(position / plannedPosition, say.length) - 1];
  }

  private long nanos(Length length) {
    return paces.most(length) * MILLI;
  }

  /** Returns the period of a cue that is given again and again, else its only position. */
  private long reckon(long length) {
    if (time instanceof CueTime.At at) {
      return nanos(at.offset());
    }
    if (time instanceof CueTime.Every every) {
      return nanos(every.period());
    }
    if (length == NEVER) {
      return NEVER;
    }
    if (time instanceof CueTime.BeforeEnd before) {
      return length - nanos(before.remaining());
    }
    BigDecimal percent = ((CueTime.Percent) time).percent();
    return percent
            .multiply(BigDecimal.valueOf(length / MILLI))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
            .longValueExact()
        * MILLI;
  }
}
