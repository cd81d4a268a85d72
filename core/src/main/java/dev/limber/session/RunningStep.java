package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.PhaseKind;
import dev.limber.event.WaitReason;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the running step has come to beyond its time: its reps and bouts, and what it waits for.
 *
 * <p>Not safe for use by several threads.
 */
final class RunningStep {

  private final StepClock clock;
  private final StepNarrator narrator;

  private TimeSpec time = TimeSpec.IDLE;

  /** How many reps there are; none where only time ends them. */
  private OptionalInt of = OptionalInt.empty();

  /** The rep or bout that runs, from 1; zero if none does. */
  private int rep;

  private int started;
  private int done;
  private boolean holding;

  /** Until when a symptom is waited for. */
  private long waitEnd;

  /** How much the bouts have added up to, and when the running one began. */
  private long added;

  private long boutStart;

  RunningStep(StepClock clock, StepNarrator narrator) {
    this.clock = clock;
    this.narrator = narrator;
  }

  /** Begins {@code step}, of which the start has been told. */
  void begin(StepSpec step, boolean symptomGone) {
    time = step.time;
    rep = 0;
    if (!step.plain) {
      beginCounted(step, symptomGone);
    }
  }

  private void beginCounted(StepSpec step, boolean symptomGone) {
    of = step.reps;
    started = 0;
    done = 0;
    holding = false;
    added = 0;
    boutStart = 0;
    waitEnd = time.awaits() == WaitReason.SYMPTOM ? time.waitEnd() : TimeSpec.NEVER;
    RepSpec reps = time.reps();
    if (reps != null) {
      startRep();
      tellPhase(reps, 0);
    } else if (time.bouts() != null) {
      beginBout(time.bouts(), 0);
    }
    if (symptomGone) {
      symptomGone(0);
    } else if (time.awaits() != null && time.bouts() == null) {
      narrator.waiting(time.awaits(), time.symptom());
    }
  }

  /** Returns whether the host is asked for something at {@code position}. */
  boolean isWaiting(long position) {
    if (time.awaits() == null) {
      return false;
    }
    switch (time.awaits()) {
      case SYMPTOM:
        return position < waitEnd;
      case REPS:
        return !holding;
      case BOUT:
        return rep == 0;
      default:
        return true;
    }
  }

  @Nullable WaitReason awaits(long position) {
    return isWaiting(position) ? time.awaits() : null;
  }

  /** Returns the number of the symptom whose end it waits for at {@code position}, or -1. */
  int symptom(long position) {
    return awaits(position) == WaitReason.SYMPTOM ? time.symptom() : -1;
  }

  boolean endsByTimeAlone() {
    return time.isClosed();
  }

  boolean isClosed() {
    return time.isClosed() && time.reps() == null;
  }

  /** Returns the rep that runs, from 1. */
  int rep() {
    return rep;
  }

  private void startRep() {
    rep = ++started;
    narrator.repStarted(rep, of);
  }

  private void endRep(Outcome outcome) {
    if (outcome == Outcome.COMPLETED) {
      done++;
    }
    narrator.repCompleted(rep, of, outcome);
    rep = 0;
  }

  /** Takes in the rep, the phase or the last hold that begins at {@code position}. */
  void takeRep(RepSpec reps, long position) {
    if (position == reps.holdFrom && reps.lastHold > 0) {
      beginHold(reps);
      return;
    }
    long offset = position - (reps.at(position) - 1) * reps.each;
    if (offset == 0) {
      endRep(Outcome.COMPLETED);
      startRep();
    }
    tellPhase(reps, offset);
  }

  private void tellPhase(RepSpec reps, long offset) {
    RepSpec.Phase phase = reps.phaseAt(offset);
    if (phase != null) {
      narrator.phaseStarted(rep, phase.kind(), phase.length());
    }
  }

  private void beginHold(RepSpec reps) {
    holding = true;
    narrator.phaseStarted(rep, PhaseKind.LAST_HOLD, Duration.ofNanos(reps.lastHold));
  }

  /** Returns whether the host may count a rep. */
  boolean isCounting() {
    return time.reps() != null && time.reps().isCounted() && !holding;
  }

  /** Counts the rep that runs at {@code position}. */
  void count(long position) {
    RepSpec reps = time.reps();
    if (reps == null) {
      return;
    }
    boolean last = rep == reps.count;
    if (last && reps.lastHold > 0) {
      clock.endAt(position + reps.lastHold, position);
      beginHold(reps);
    } else {
      endRep(Outcome.COMPLETED);
      if (last) {
        clock.endAt(position, position);
      } else {
        startRep();
      }
    }
    if (reps.count > reps.least && done == reps.least && clock.minimum() == StepSpec.NONE) {
      clock.minimumToldAt(position);
      narrator.minimumReached();
    } else if (holding && time.leastTail() < time.tail() && clock.minimum() == StepSpec.NONE) {
      clock.minimumAt(position + time.leastTail());
    }
  }

  /** Ends the wait for the symptom at {@code position}: only the tail is left. */
  void symptomGone(long position) {
    waitEnd = position;
    clock.endAt(position + time.tail(), position);
    if (time.leastTail() < time.tail()) {
      clock.minimumAt(position + time.leastTail());
    }
  }

  private void beginBout(TimeSpec.Bouts bouts, long position) {
    boutStart = position;
    clock.endAt(position + bouts.total() - added, position);
    if (bouts.least() < bouts.total() && clock.minimum() == StepSpec.NONE) {
      clock.minimumAt(position + Math.max(bouts.least() - added, bouts.bout()));
    }
    startRep();
  }

  /**
   * Ends the bout that runs at {@code position}, or begins the next one.
   *
   * @return false if the step has no bouts
   */
  boolean nextBout(long position) {
    TimeSpec.Bouts bouts = time.bouts();
    if (bouts == null) {
      return false;
    }
    if (rep == 0) {
      beginBout(bouts, position);
      return true;
    }
    boolean counts = position - boutStart >= bouts.bout();
    added += counts ? position - boutStart : 0;
    endRep(counts ? Outcome.COMPLETED : Outcome.SKIPPED);
    clock.endAt(TimeSpec.NEVER, position);
    clock.minimumAt(StepSpec.NONE);
    narrator.waiting(WaitReason.BOUT, 0);
    return true;
  }

  /**
   * Returns the position at which a rehearsal answers; {@link TimeSpec#NEVER} if there is nothing
   * to answer.
   */
  long answerAt(long position) {
    TimeSpec.Bouts bouts = time.bouts();
    if (bouts == null || rep == 0) {
      return isWaiting(position) ? position : TimeSpec.NEVER;
    }
    return added + bouts.bout() < bouts.least() ? boutStart + bouts.bout() : TimeSpec.NEVER;
  }

  /**
   * Ends the rep that runs, because the step ends with {@code outcome}, by itself or not, and
   * returns how many reps have been done, in a step that has some.
   */
  OptionalInt end(Outcome outcome, boolean byItself) {
    if (rep != 0) {
      endLast(outcome, byItself);
    }
    return time.reps() == null && time.bouts() == null ? OptionalInt.empty() : OptionalInt.of(done);
  }

  private void endLast(Outcome outcome, boolean byItself) {
    if (outcome != Outcome.COMPLETED) {
      endRep(outcome);
      return;
    }
    RepSpec reps = time.reps();
    // a bout or a last hold that completes the step has lasted long enough
    boolean finished = reps == null || holding || (byItself && !reps.isCounted());
    endRep(finished ? Outcome.COMPLETED : Outcome.SKIPPED);
  }

  /** Lets nothing run. */
  void rest() {
    time = TimeSpec.IDLE;
    rep = 0;
  }

  void pack(Packer to) {
    if (isCounted()) {
      to.put(rep);
      to.put(started);
      to.put(done);
      to.put(holding);
      to.putTime(waitEnd);
      to.putTime(added);
      to.putTime(boutStart);
    }
  }

  /** Reads what was written in {@code step}. */
  void unpack(Unpacker from, StepSpec step) {
    time = step.time;
    of = step.reps;
    rep = 0;
    if (isCounted()) {
      rep = from.next(Integer.MAX_VALUE);
      started = from.next(Integer.MAX_VALUE);
      done = from.next(Integer.MAX_VALUE);
      holding = from.nextFlag();
      waitEnd = from.nextTime();
      added = from.nextTime();
      boutStart = from.nextTime();
    }
  }

  /** Returns whether more than time belongs to the running step. */
  private boolean isCounted() {
    return !time.isClosed() || time.reps() != null;
  }
}
