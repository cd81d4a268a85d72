package dev.limber.session;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Time within the running step: what is due at which moment. Positions are nanoseconds from the
 * start of the step; its end is one of them, all others lie strictly inside.
 *
 * <p>Allocates nothing as time goes by. Not safe for use by several threads.
 */
final class StepClock {

  private static final long NEVER = CueSpec.NEVER;
  private static final int COUNTDOWN = 3;
  private static final CueSpec[] NO_CUES = {};

  // in what it may be unlike the step as it was planned
  private static final int LENGTH = 1;
  private static final int MINIMUM = 2;
  private static final int MINIMUM_TOLD = 4;
  private static final int GIVEN = 8;

  /** What stands for a position that has to be reckoned first. */
  private static final long UNKNOWN = -1;

  private final Ticking ticking;

  private CueSpec[] cues = NO_CUES;

  /** When each cue is due next, kept because whoever moves time on asks for it again and again. */
  private long[] dues = {};

  private @Nullable RepSpec reps;
  private long minimum = StepSpec.NONE;
  private boolean minimumTold;
  private long start;

  /** {@link #NEVER} as long as nobody knows it. */
  private long length = NEVER;

  /** The position up to which everything has been taken in. */
  private long handled;

  /** The first position at which something is due, kept like those of the cues. */
  private long next = UNKNOWN;

  /** Cues that an extension would move behind the present once more; none in the ordinary case. */
  private @Nullable BitSet given;

  private boolean idle = true;

  StepClock(Ticking ticking) {
    this.ticking = ticking;
  }

  void begin(StepSpec next, long now) {
    cues = next.cues;
    reps = next.time.reps();
    minimumAt(next.time.minimum());
    length = next.time.end();
    start = now;
    handled = 0;
    given = null;
    idle = false;
    forget();
  }

  /** Lets nothing be due, because no step runs. */
  void rest(long now) {
    cues = NO_CUES;
    reps = null;
    minimumAt(StepSpec.NONE);
    length = NEVER;
    start = now;
    handled = 0;
    given = null;
    idle = true;
    forget();
  }

  /** Lets everything be reckoned anew. */
  private void forget() {
    next = UNKNOWN;
    if (dues.length < cues.length) {
      dues = new long[cues.length];
    }
    for (int i = 0; i < cues.length; i++) {
      dues[i] = UNKNOWN;
    }
  }

  /** Returns the active time at which the step began. */
  long start() {
    return start;
  }

  /** Returns how long it is, as far as that is known by now. */
  long length() {
    return length;
  }

  /** Returns from when on going on counts as completed, or {@link StepSpec#NONE}. */
  long minimum() {
    return minimum;
  }

  /** Makes the step longer when it has come to {@code position}. */
  void extend(long by, long position) {
    endAt(length + by, position);
  }

  /**
   * Sets the end of the step when it has come to {@code position}; positions not yet given are
   * reckoned anew, and those that would lie in the past are not given.
   */
  void endAt(long end, long position) {
    for (int i = 0; i < cues.length; i++) {
      if (cues[i].isRelative() && cues[i].next(0, length) <= handled) {
        given = given == null ? new BitSet() : given;
        given.set(i);
      }
    }
    length = end;
    // less by one, because after an interruption the position itself is still to be taken in
    handled = Math.max(handled, position - 1);
    forget();
  }

  /** Sets from when on going on counts as completed. */
  void minimumAt(long position) {
    minimum = position;
    minimumTold = false;
    next = UNKNOWN;
  }

  /** Lets going on count as completed from {@code position} on, which has been told. */
  void minimumToldAt(long position) {
    minimum = position;
    minimumTold = true;
    next = UNKNOWN;
  }

  /** Returns the first position at which something is due. */
  long next() {
    if (next == UNKNOWN) {
      next = reckonNext();
    }
    return next;
  }

  private long reckonNext() {
    return Math.min(nextButTicks(), nextTick());
  }

  private long nextButTicks() {
    long first = length;
    if (minimum > handled && !minimumTold) {
      first = Math.min(first, minimum);
    }
    if (reps != null) {
      first = Math.min(first, reps.next(handled));
    }
    for (int i = 0; i < cues.length; i++) {
      first = Math.min(first, nextOf(i));
    }
    return first;
  }

  /** Returns whether a rep, a phase or the last hold begins at {@code position}, the next one. */
  boolean isRep(long position) {
    return reps != null && reps.next(handled) == position;
  }

  /** Returns whether the minimum is due at {@code position}, the next one. */
  boolean isMinimum(long position) {
    return minimum == position && position > handled && !minimumTold;
  }

  /** Returns whether cue {@code i} is due at {@code position}, the next one. */
  boolean isCue(int i, long position) {
    return nextOf(i) == position;
  }

  /** Returns whether a tick is due at {@code position}, the next one. */
  boolean isTick(long position) {
    return nextTick() == position;
  }

  /** Returns the position up to which everything has been taken in. */
  long handled() {
    return handled;
  }

  /** Takes in what is due at {@code position}. */
  void take(long position) {
    handled = position;
    next = UNKNOWN;
  }

  private long nextOf(int i) {
    if (dues[i] <= handled) {
      dues[i] = given != null && given.get(i) ? NEVER : cues[i].next(handled, length);
    }
    return dues[i];
  }

  private long nextTick() {
    long next = NEVER;
    long period = ticking.period();
    if (period > 0 && !idle) {
      next = (handled / period + 1) * period;
    }
    next = Math.min(next, nextOfCountdown());
    return next < length ? next : NEVER;
  }

  private long nextOfCountdown() {
    if (!ticking.countdown() || length == NEVER) {
      return NEVER;
    }
    for (int seconds = COUNTDOWN; seconds > 0; seconds--) {
      long position = length - seconds * Ticking.SECOND;
      if (position > handled) {
        return position;
      }
    }
    return NEVER;
  }

  /**
   * Has the ticks told by {@code place} that come alone, the last event having the number {@code
   * seq}.
   */
  void park(ParkedSession place, StepSpec step, long seq) {
    long period = ticking.period();
    if (period > 0 && length == step.time.end()) {
      long last = Math.min(nextButTicks(), nextOfCountdown()) / period - 1;
      long periods = handled / period;
      if (periods < last) {
        int most = (int) Math.min(last, Integer.MAX_VALUE - 1);
        place.tickIn(step, start, seq, (int) Math.min(periods, most), most);
      }
    }
  }

  /** Writes where it is at the active time {@code now}: in {@code step}, or where null runs. */
  void pack(Packer to, long now, @Nullable StepSpec step) {
    to.putTime(now - start);
    if (step == null) {
      return;
    }
    int unlike =
        (length != step.time.end() ? LENGTH : 0)
            | (minimum != step.time.minimum() ? MINIMUM : 0)
            | (minimumTold ? MINIMUM_TOLD : 0)
            | (given != null ? GIVEN : 0);
    to.put(unlike);
    if ((unlike & LENGTH) != 0) {
      to.putTime(length);
    }
    if ((unlike & MINIMUM) != 0) {
      to.putTime(minimum);
    }
    to.putTime(handled);
    if (given != null) {
      to.put(given);
    }
  }

  /** Reads what was written at {@code now} in {@code step}, or where null runs. */
  void unpack(Unpacker from, @Nullable StepSpec step, long now) {
    long elapsed = from.nextTime(now);
    if (step == null) {
      rest(now - elapsed);
      return;
    }
    begin(step, now - elapsed);
    int unlike = from.next(LENGTH | MINIMUM | MINIMUM_TOLD | GIVEN);
    if ((unlike & LENGTH) != 0) {
      length = from.nextTime();
    }
    if ((unlike & MINIMUM) != 0) {
      minimum = from.nextTime();
    }
    minimumTold = (unlike & MINIMUM_TOLD) != 0;
    handled = from.nextTime(elapsed);
    given = (unlike & GIVEN) != 0 ? from.nextBits(cues.length) : null;
    forget();
    Unpacker.check(length >= elapsed && minimum != NEVER);
  }
}
