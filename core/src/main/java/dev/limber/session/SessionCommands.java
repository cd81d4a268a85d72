package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.PauseReason;
import dev.limber.event.StopReason;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The commands of a {@link Session}: whether one makes sense now, and that its events are delivered
 * once all that it does is done.
 *
 * <p>Not safe for use by several threads.
 */
abstract class SessionCommands implements Controls {

  private static final long LONGEST_STEP = TimeUnit.HOURS.toNanos(24);

  final Plan plan;
  final Journal journal;
  final Ledger ledger;
  final Course course;

  SessionCommands(Plan plan, Journal journal) {
    this.plan = plan;
    this.journal = journal;
    this.ledger = new Ledger(plan.timeline());
    this.course = new Course(plan, journal, ledger);
  }

  /** Makes {@code transition} whole, and then delivers its events. */
  boolean happens(Runnable transition) {
    journal.begin();
    transition.run();
    journal.deliver();
    return true;
  }

  private boolean isRunning() {
    return course.standing().isRunning();
  }

  @Override
  public boolean pause() {
    return pause(PauseReason.HOST);
  }

  boolean pause(PauseReason reason) {
    return !course.standing().standsStill() && happens(() -> course.pause(reason));
  }

  @Override
  public boolean resume() {
    return isRunning() && course.standing().standsStill() && happens(course::resume);
  }

  @Override
  public boolean next() {
    return isRunning() && happens(course::next);
  }

  @Override
  public boolean skipExercise() {
    return isRunning() && go(course.detours().skipExercise());
  }

  @Override
  public boolean back() {
    return isRunning() && go(course.detours().back(course.elapsedOfStep()));
  }

  @Override
  public boolean restartStep() {
    return isRunning() && go(course.detours().restartStep());
  }

  @Override
  public boolean seek(String path, Optional<Side> side, List<Integer> rounds) {
    return isRunning() && go(course.detours().seek(path, side, rounds));
  }

  private boolean go(@Nullable Way way) {
    return way != null && happens(() -> course.leave(way, Outcome.SKIPPED));
  }

  @Override
  public boolean extend(Duration by) {
    if (by.isNegative() || by.isZero() || by.getNano() % 1_000_000 != 0) {
      throw new IllegalArgumentException(
          "extension must be positive and whole milliseconds, but was " + by);
    }
    if (!isRunning()
        || !course.isExtensible()
        || by.compareTo(Duration.ofNanos(LONGEST_STEP - course.lengthOfStep())) > 0) {
      return false;
    }
    course.extend(by.toNanos());
    return true;
  }

  @Override
  public boolean reportPain(OptionalInt level, Optional<String> area) {
    Pain pain = new Pain(journal.at(), level, area);
    return isRunning() && happens(() -> course.reports().pain(pain));
  }

  @Override
  public boolean describePain(OptionalInt level, Optional<String> area) {
    Pain later = new Pain(journal.at(), level, area);
    return isRunning() && ledger.hasPain() && happens(() -> course.reports().describePain(later));
  }

  @Override
  public boolean rep() {
    return course.isCounting() && happens(course::rep);
  }

  @Override
  public boolean reportSymptom(String symptom, boolean present) {
    int number = plan.symptom(symptom);
    return number >= 0 && isRunning() && happens(() -> course.reports().symptom(number, present));
  }

  @Override
  public boolean finish() {
    if (!isRunning()) {
      return false;
    }
    Way out = course.detours().finish();
    if (out == null) {
      // on the way out already: all that is left to do is to go on
      return resume();
    }
    return happens(
        () -> {
          course.resume();
          course.leave(out, Outcome.STOPPED);
        });
  }

  @Override
  public boolean stop() {
    return isRunning() && happens(() -> course.stop(Outcome.STOPPED, StopReason.HOST));
  }
}
