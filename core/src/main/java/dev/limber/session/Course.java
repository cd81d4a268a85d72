package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.PauseReason;
import dev.limber.event.StopReason;
import dev.limber.event.WaitReason;
import java.util.OptionalInt;

/**
 * The course of one session: what happens when time goes by, and when a command has been found to
 * make sense. Its {@link Session} finds that, and delivers the events.
 *
 * <p>Not safe for use by several threads.
 */
final class Course {

  private final Standing standing = new Standing();
  private final Walk walk;
  private final StepClock clock;
  private final Journal journal;
  private final Narrator narrator;
  private final StepNarrator inside;
  private final ReportNarrator told;
  private final Ledger ledger;
  private final Detours detours;
  private final RunningStep running;
  private final Reports reports;
  private final Answers answers;
  private final SessionForm form;

  Course(Plan plan, Journal journal, Ledger ledger) {
    this.walk = new Walk(plan.program());
    this.clock = new StepClock(plan.ticking());
    this.journal = journal;
    this.narrator = new Narrator(plan, journal, walk);
    this.inside = new StepNarrator(plan, journal, walk);
    this.told = new ReportNarrator(journal);
    this.ledger = ledger;
    this.detours = new Detours(plan.program(), walk);
    this.running = new RunningStep(clock, inside);
    this.reports = new Reports(plan, this, walk, told, ledger);
    this.answers = new Answers(plan, this, walk, running);
    this.form =
        new SessionForm(
            journal, standing, inside, walk, detours, clock, running, reports, ledger, narrator);
  }

  Standing standing() {
    return standing;
  }

  Detours detours() {
    return detours;
  }

  Reports reports() {
    return reports;
  }

  Answers answers() {
    return answers;
  }

  /** Returns how all of this is put down, and taken up again. */
  SessionForm form() {
    return form;
  }

  long startOfStep() {
    return clock.start();
  }

  /** Returns whether the running step has an end that can be moved; reps have none. */
  boolean isExtensible() {
    return !walk.isWaiting() && running.isClosed();
  }

  long lengthOfStep() {
    return clock.length();
  }

  long elapsedOfStep() {
    return journal.now() - clock.start();
  }

  /** Returns whether it waits for somebody now, or may do so before the running step is over. */
  boolean mayAsk() {
    return walk.isWaiting() || !running.endsByTimeAlone();
  }

  /** Returns whether it waits for the person or the host. */
  boolean isWaiting() {
    return standing.isRunning() && (walk.isWaiting() || running.isWaiting(elapsedOfStep()));
  }

  long nextDeadline() {
    long next = standing.standsStill() ? TimeSpec.NEVER : clock.next();
    return next > Session.NO_DEADLINE - clock.start() ? Session.NO_DEADLINE : clock.start() + next;
  }

  /** Returns what tells of the time within the running step. */
  StepNarrator inside() {
    return inside;
  }

  void start() {
    standing.start();
    narrator.sessionStarted();
    goForward();
  }

  /** Lets happen what is due now. */
  void takeDue() {
    long position = elapsedOfStep();
    if (position == clock.length()) {
      end(Outcome.COMPLETED, true);
      goForward();
    } else {
      takeInside(position);
    }
  }

  private void takeInside(long position) {
    StepSpec step = walk.step();
    RepSpec reps = step.time.reps();
    if (reps != null && clock.isRep(position)) {
      running.takeRep(reps, position);
    }
    if (clock.isMinimum(position)) {
      inside.minimumReached();
    }
    CueSpec[] cues = step.cues;
    for (int i = 0; i < cues.length; i++) {
      if (clock.isCue(i, position)) {
        inside.cueGiven(cues[i], position, running.rep());
      }
    }
    if (clock.isTick(position)) {
      inside.tick(position, clock.length());
    }
    clock.take(position);
  }

  private void goForward() {
    walk.forward(journal.now(), narrator);
    begin();
  }

  /** Begins where the walk has arrived; what takes no time there is over at once. */
  private void begin() {
    arrive();
    while (standing.isRunning() && clock.length() == 0) {
      end(Outcome.COMPLETED, true);
      walk.forward(journal.now(), narrator);
      arrive();
    }
  }

  /** Begins the step at which the walk has arrived, waits there, or ends the session. */
  private void arrive() {
    if (walk.isOver()) {
      standing.end();
      narrator.ended(ledger, null);
    } else if (walk.isWaiting()) {
      clock.rest(journal.now());
      narrator.waitingForRetry();
    } else {
      StepSpec step = walk.step();
      clock.begin(step, journal.now());
      narrator.stepStarted();
      running.begin(
          step, step.time.awaits() == WaitReason.SYMPTOM && reports.isGone(step.time.symptom()));
    }
  }

  /** Ends the running step. */
  private void end(Outcome outcome, boolean byItself) {
    journal.turn();
    long actual = elapsedOfStep();
    StepSpec step = walk.step();
    OptionalInt reps = step.plain ? OptionalInt.empty() : running.end(outcome, byItself);
    narrator.stepCompleted(outcome, clock.length(), actual, reps);
    ledger.step(step.side, outcome, actual);
    detours.stepEnds();
  }

  /** Goes on: from a wait, with the next bout, or out of the running step. */
  void next() {
    if (walk.isWaiting()) {
      journal.turn();
      walk.again(journal.now(), narrator);
      begin();
      return;
    }
    long position = elapsedOfStep();
    if (isEnough(position)) {
      end(Outcome.COMPLETED, false);
    } else if (running.nextBout(position)) {
      return;
    } else {
      end(running.isWaiting(position) ? Outcome.COMPLETED : Outcome.SKIPPED, false);
    }
    goForward();
  }

  /** An extension is a kindness, and takes nothing from who has done what was planned. */
  private boolean isEnough(long position) {
    TimeSpec time = walk.step().time;
    long usual = time.isClosed() ? time.end() : TimeSpec.NEVER;
    return position >= (clock.minimum() == StepSpec.NONE ? usual : clock.minimum());
  }

  boolean isCounting() {
    return standing.isRunning() && !walk.isWaiting() && running.isCounting();
  }

  /** Counts a rep of the running step. */
  void rep() {
    running.count(elapsedOfStep());
    // one that goes on, though its time is over, ends when the session goes on
    if (running.rep() == 0) {
      endIfOver();
    }
  }

  /** Ends the running step if a report has brought it to its end. */
  private void endIfOver() {
    if (elapsedOfStep() == clock.length()) {
      end(Outcome.COMPLETED, true);
      goForward();
    }
  }

  /** Ends the wait for the symptom that the running step waits for. */
  void symptomGone() {
    running.symptomGone(elapsedOfStep());
    endIfOver();
  }

  /** Ends the running step and goes {@code way}; in a release, only turns to it. */
  void leave(Way way, Outcome outcome) {
    if (walk.isWaiting()) {
      journal.turn();
    } else if (walk.frame().inRelease) {
      walk.turnTo(way);
      return;
    } else {
      end(outcome, false);
    }
    walk.leave(way, journal.now(), narrator);
    begin();
  }

  /** Returns the number of the symptom that the running step waits for, or -1. */
  int awaitedSymptom() {
    return walk.isWaiting() ? -1 : running.symptom(elapsedOfStep());
  }

  void extend(long nanos) {
    clock.extend(nanos, elapsedOfStep());
  }

  void pause(PauseReason reason) {
    if (standing.pause(reason)) {
      told.paused(reason);
    }
  }

  /** Goes on if it is paused. */
  void resume() {
    PauseReason reason = standing.resume();
    if (reason != null) {
      told.resumed(reason);
    }
  }

  /** Ends at once, without any release. */
  void stop(Outcome outcome, StopReason reason) {
    if (walk.isWaiting()) {
      journal.turn();
    } else {
      end(outcome, false);
    }
    walk.abandon(outcome, narrator);
    standing.end();
    narrator.ended(ledger, reason);
  }
}
