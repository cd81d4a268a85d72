package dev.limber.model;

import dev.limber.event.Lengths;
import dev.limber.event.Outcome;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.StopReason;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.session.Controls;
import dev.limber.session.PlanOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a session is to do, written for being read beside the contract, and not for speed. It knows
 * the records of a routine and nothing of the engine, which is held against it.
 */
public final class ModelSession implements Controls {

  private static final Duration LONGEST_STEP = Duration.ofHours(24);

  private final Routine routine;
  private final PlanOptions options;
  private final Runnable delivery;
  private final Course course;
  private final Log log;
  private final Jumps jumps;
  private final Reports reports;
  private final Pausing pausing;
  private boolean isStarted;

  /**
   * Makes a session that has not started.
   *
   * @param delivery is run after each transition, when its events are made
   */
  public ModelSession(Routine routine, PlanOptions options, Runnable delivery) {
    this.routine = routine;
    this.options = options;
    this.delivery = delivery;
    this.course = new Course(routine, options);
    this.log = course.log;
    this.pausing = new Pausing(log);
    this.jumps = new Jumps(course);
    this.reports = new Reports(routine, options, course, pausing);
  }

  /** Returns the events so far. */
  public List<RoutineEvent> events() {
    return log.events;
  }

  public boolean isOver() {
    return course.isOver;
  }

  public boolean isPaused() {
    return isRunning() && pausing.isPaused();
  }

  public boolean isWaiting() {
    return isRunning() && (course.step == null || course.step.waits());
  }

  /** Returns the active time since the session began, in nanoseconds. */
  public long elapsedNanos() {
    return log.now;
  }

  /** Returns when something is due next; none while nothing is. */
  public OptionalLong nextDeadline() {
    return standsStill() || course.step == null
        ? Times.NONE
        : Times.plus(course.step.nextDue(), course.step.start);
  }

  private boolean isRunning() {
    return isStarted && !course.isOver;
  }

  private boolean standsStill() {
    return !isRunning() || pausing.isPaused();
  }

  /** Starts. */
  public void start() {
    isStarted = true;
    String title = Said.of(routine, options).text(routine.title(), Around.all(routine));
    Duration expected = course.tallies.expected();
    // of the lengths only the expected one is ours to tell
    Lengths lengths = new Lengths(Duration.ZERO, expected, Duration.ZERO, false);
    log.tell((seq, at) -> new SessionStarted(seq, at, routine.id(), title, lengths));
    course.begin();
    delivery.run();
  }

  /** Sets whether ticks are told; a player leaves those out that have been overtaken. */
  public void makeTicks(boolean made) {
    log.makesTicks = made;
  }

  /** Returns how many ticks have been left out. */
  public long ticksLeftOut() {
    return log.ticksLeftOut;
  }

  public boolean isStandingStill() {
    return standsStill();
  }

  /** Lets time go by; what is due at its very end happens, too. */
  public void advance(long nanos) {
    long target = log.now + nanos;
    while (nextDeadline().orElse(Long.MAX_VALUE) <= target) {
      takeDue();
      delivery.run();
    }
    goTo(target);
  }

  /** Lets happen what is due next. */
  public void takeDue() {
    log.now = nextDeadline().getAsLong();
    if (course.step.isTimeOver()) {
      course.endsByItself();
    } else {
      course.step.takeIn();
    }
  }

  /** Lets time go by in which nothing is due. */
  public void goTo(long target) {
    if (!standsStill()) {
      log.now = target;
      if (course.step != null) {
        course.step.timeGoesBy();
      }
    }
  }

  /**
   * Pauses after {@code nanos}, but at the latest where something is due, which does not happen.
   */
  public boolean interrupt(long nanos) {
    if (standsStill()) {
      return false;
    }
    log.now = Math.min(log.now + nanos, nextDeadline().orElse(Long.MAX_VALUE));
    if (course.step != null) {
      course.step.timeGoesBy();
    }
    return pause(PauseReason.INTERRUPTION);
  }

  @Override
  public boolean pause() {
    return pause(PauseReason.HOST);
  }

  /** Pauses when a player takes the session up again. */
  public boolean pauseRestored() {
    return pause(PauseReason.RESTORED);
  }

  private boolean pause(PauseReason reason) {
    return !standsStill() && happens(() -> pausing.begins(reason));
  }

  private boolean happens(Runnable transition) {
    transition.run();
    delivery.run();
    return true;
  }

  @Override
  public boolean resume() {
    return isPaused() && happens(pausing::ends);
  }

  @Override
  public boolean next() {
    return isRunning() && happens(this::goesOn);
  }

  private void goesOn() {
    if (course.step == null) {
      course.tryAgain();
      return;
    }
    Optional<Outcome> outcome = course.step.next();
    if (outcome.isPresent()) {
      boolean completed = outcome.get() == Outcome.COMPLETED;
      course.ends(outcome.get(), completed ? course.step.repAtNext() : outcome.get());
      course.goOn();
    }
  }

  @Override
  public boolean skipExercise() {
    return isRunning() && leave(jumps.skipExercise());
  }

  @Override
  public boolean back() {
    return isRunning() && leave(jumps.back());
  }

  @Override
  public boolean restartStep() {
    return isRunning() && leave(jumps.restartStep());
  }

  @Override
  public boolean seek(String path, Optional<Side> side, List<Integer> rounds) {
    return isRunning() && leave(jumps.seek(path, side, rounds));
  }

  private boolean leave(Way way) {
    return way != null && happens(() -> leave(way, Outcome.SKIPPED));
  }

  private void leave(Way way, Outcome outcome) {
    if (course.at.release() != null) {
      // once the release is over
      course.way = way;
    } else {
      course.ends(outcome, outcome);
      course.go(way);
    }
  }

  @Override
  public boolean extend(Duration by) {
    Played step = isRunning() ? course.step : null;
    if (step == null
        || !step.isExtensible()
        || by.compareTo(LONGEST_STEP.minusNanos(step.planned().getAsLong())) > 0) {
      return false;
    }
    step.extend(by.toNanos());
    return true;
  }

  @Override
  public boolean rep() {
    if (!isRunning() || course.step == null || !course.step.counted()) {
      return false;
    }
    return happens(course::endIfDone);
  }

  @Override
  public boolean reportPain(OptionalInt level, Optional<String> area) {
    return isRunning() && happens(() -> reports.pain(level, area));
  }

  @Override
  public boolean describePain(OptionalInt level, Optional<String> area) {
    return isRunning()
        && course.tallies.isAnyReported()
        && happens(() -> reports.describePain(level, area));
  }

  @Override
  public boolean reportSymptom(String symptom, boolean present) {
    return isRunning()
        && reports.isDeclared(symptom)
        && happens(() -> reports.symptom(symptom, present));
  }

  @Override
  public boolean finish() {
    if (!isRunning()) {
      return false;
    } else if (jumps.areOver()) {
      return resume();
    }
    return happens(
        () -> {
          pausing.ends();
          Way way = new Way(Way.Why.FINISH, root(), Outcome.STOPPED, course.at.path, null);
          leave(way, Outcome.STOPPED);
        });
  }

  private Node root() {
    return course.at.around(Node.Kind.ROUTINE);
  }

  @Override
  public boolean stop() {
    return isRunning() && happens(() -> course.stop(Outcome.STOPPED, StopReason.HOST));
  }
}
