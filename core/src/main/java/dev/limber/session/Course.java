package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.PauseReason;
import dev.limber.event.StopReason;
import org.jspecify.annotations.Nullable;

/**
 * The course of one session: what happens when time goes by, and when a command has been found to
 * make sense. Its {@link Session} finds that, and delivers the events.
 *
 * <p>Not safe for use by several threads.
 */
final class Course {

  private final UnguardedPain unguardedPain;
  private final Walk walk;
  private final StepClock clock;
  private final Journal journal;
  private final Narrator narrator;
  private final Ledger ledger;
  private final Detours detours;

  private boolean started;
  private boolean over;
  private @Nullable PauseReason paused;
  private boolean ticksMade = true;
  private long ticksLeftOut;

  Course(Plan plan, Journal journal, Ledger ledger) {
    this.unguardedPain = plan.options().unguardedPain();
    this.walk = new Walk(plan.program());
    this.clock = new StepClock(plan.options());
    this.journal = journal;
    this.narrator = new Narrator(plan, journal, walk);
    this.ledger = ledger;
    this.detours = new Detours(plan.program(), walk);
  }

  boolean isStarted() {
    return started;
  }

  boolean isOver() {
    return over;
  }

  /** Returns whether it has started and is not over, paused or not. */
  boolean isRunning() {
    return started && !over;
  }

  /** Returns whether time changes nothing. */
  boolean standsStill() {
    return !isRunning() || paused != null;
  }

  Detours detours() {
    return detours;
  }

  long lengthOfStep() {
    return clock.length();
  }

  long elapsedOfStep() {
    return journal.now() - clock.start();
  }

  long nextDeadline() {
    return standsStill() ? Session.NO_DEADLINE : clock.start() + clock.next();
  }

  void makeTicks(boolean made) {
    ticksMade = made;
  }

  long ticksLeftOut() {
    return ticksLeftOut;
  }

  void start() {
    started = true;
    narrator.sessionStarted();
    goForward();
  }

  /** Lets happen what is due now. */
  void takeDue() {
    long position = elapsedOfStep();
    if (position == clock.length()) {
      end(Outcome.COMPLETED);
      goForward();
    } else {
      takeInside(position);
    }
  }

  private void takeInside(long position) {
    if (clock.isMinimum(position)) {
      narrator.minimumReached();
    }
    CueSpec[] cues = walk.step().cues;
    for (int i = 0; i < cues.length; i++) {
      if (clock.isCue(i, position)) {
        narrator.cueGiven(cues[i].words(position));
      }
    }
    if (clock.isTick(position)) {
      tick(position);
    }
    clock.take(position);
  }

  private void tick(long position) {
    if (ticksMade) {
      narrator.tick(position, clock.length() - position);
    } else {
      ticksLeftOut++;
    }
  }

  private void goForward() {
    walk.forward(narrator);
    begin();
  }

  /** Begins the step at which the walk has arrived, or ends the session. */
  private void begin() {
    if (walk.isOver()) {
      over = true;
      narrator.ended(ledger, null);
    } else {
      clock.begin(walk.step(), journal.now());
      narrator.stepStarted();
    }
  }

  /** Ends the running step. */
  private void end(Outcome outcome) {
    journal.turn();
    long actual = elapsedOfStep();
    narrator.stepCompleted(outcome, clock.length(), actual);
    ledger.step(walk.frame().side, outcome, actual);
    detours.stepEnds();
  }

  /** Ends the running step as completed if it has lasted long enough, else as skipped. */
  void next() {
    StepSpec step = walk.step();
    // an extension is a kindness, and takes nothing from who has done what was planned
    long enough = step.minimumNanos == StepSpec.NONE ? step.plannedNanos : step.minimumNanos;
    end(elapsedOfStep() >= enough ? Outcome.COMPLETED : Outcome.SKIPPED);
    goForward();
  }

  /** Ends the running step and goes {@code way}; in a release, only turns to it. */
  void leave(Way way, Outcome outcome) {
    if (walk.frame().inRelease) {
      walk.turnTo(way);
      return;
    }
    end(outcome);
    walk.leave(way, narrator);
    begin();
  }

  void extend(long nanos) {
    clock.extend(nanos, elapsedOfStep());
  }

  void pause(PauseReason reason) {
    if (paused == null) {
      narrator.paused(reason);
    }
    paused = reason;
  }

  /** Goes on if it is paused. */
  void resume() {
    PauseReason reason = paused;
    if (reason != null) {
      paused = null;
      narrator.resumed(reason);
    }
  }

  void reportPain(Pain pain) {
    ledger.pain(pain);
    narrator.painReported(pain);
    if (pain.level().orElse(1) > 0) {
      act(pain);
    }
  }

  private void act(Pain pain) {
    Frame guard = walk.frame().guardAgainst(pain);
    if (guard != null) {
      narrator.stoppedOnPain(guard, pain);
      leave(Way.outOf(guard), Outcome.STOPPED_BY_PAIN);
    } else if (unguardedPain == UnguardedPain.PAUSE) {
      pause(PauseReason.PAIN);
    } else if (unguardedPain == UnguardedPain.STOP) {
      stop(Outcome.STOPPED_BY_PAIN, StopReason.PAIN);
    }
  }

  /** Adds {@code later} to the last report, of which there must be one. */
  void describePain(Pain later) {
    narrator.painDescribed(ledger.describeLastPain(later));
  }

  /** Ends at once, without any release. */
  void stop(Outcome outcome, StopReason reason) {
    end(outcome);
    walk.abandon(outcome, narrator);
    over = true;
    narrator.ended(ledger, reason);
  }
}
