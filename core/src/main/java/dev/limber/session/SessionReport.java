package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.StepKind;
import dev.limber.event.StopReason;
import dev.limber.event.Totals;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was prescribed beside what was done, step by step, made from the events of one session
 * alone.
 *
 * <p>It can be read at any time, and is whole once {@link #isOver()}. A session that was taken up
 * in its midst is reported from there on. With the next {@link RoutineEvent.SessionStarted} it
 * begins anew.
 *
 * <p>Its memory grows with what was played, by one row for each step and an entry for each report
 * of pain, unlike that of the session itself. Not safe for use by several threads: where events
 * come on another thread, read it after the session's completion.
 */
public final class SessionReport implements RoutineListener {

  /**
   * One step that is over, as it was played in one side and round. Immutable.
   *
   * @param at when it started, in active time since the session began
   * @param path its place in the file
   * @param kind its kind
   * @param id its own name
   * @param exercise the title of the innermost exercise around it
   * @param side its side
   * @param rounds the rounds of all repeats around it, from the outside in
   * @param text what the person was told
   * @param planned how long it was to take when it started; none if it was open-ended
   * @param minimum from when on going on counted as completed
   * @param actual how long it took, extensions included
   * @param outcome how it ended
   * @param reps how many reps or bouts were done, in a step that has some
   */
  public record Row(
      Duration at,
      String path,
      StepKind kind,
      Optional<String> id,
      Optional<String> exercise,
      Optional<Side> side,
      List<Integer> rounds,
      Optional<String> text,
      Optional<Duration> planned,
      Optional<Duration> minimum,
      Duration actual,
      Outcome outcome,
      OptionalInt reps) {

    /** Copies the rounds. */
    public Row {
      rounds = Collections.unmodifiableList(new ArrayList<>(rounds));
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final List<Pain> pain = new ArrayList<>();
  private final Deque<String> exercises = new ArrayDeque<>();
  private Optional<RoutineEvent.SessionStarted> start = Optional.empty();
  private Optional<RoutineEvent.StepStarted> running = Optional.empty();
  private Optional<StopReason> stopReason = Optional.empty();
  private Optional<Totals> totals = Optional.empty();

  /** Makes a report on which there is nothing yet. */
  public SessionReport() {}

  /** Returns the id of the routine; none before the start. */
  public Optional<String> routine() {
    return start.map(RoutineEvent.SessionStarted::routine);
  }

  /** Returns the title of the routine; none before the start. */
  public Optional<String> title() {
    return start.map(RoutineEvent.SessionStarted::title);
  }

  /** Returns a copy of the steps that are over, in the order in which they were played. */
  public List<Row> rows() {
    return Collections.unmodifiableList(new ArrayList<>(rows));
  }

  /** Returns a copy of all reports of pain with what was said of them later, oldest first. */
  public List<Pain> pain() {
    return Collections.unmodifiableList(new ArrayList<>(pain));
  }

  /** Returns whether the session has ended. */
  public boolean isOver() {
    return totals.isPresent();
  }

  /** Returns whether the session has ended because its last step was over. */
  public boolean isCompleted() {
    return isOver() && !stopReason.isPresent();
  }

  /** Returns why the session ended before its last step was over, if it did. */
  public Optional<StopReason> stopReason() {
    return stopReason;
  }

  /** Returns what the session came to; none before its end. */
  public Optional<Totals> totals() {
    return totals;
  }

  @Override
  public void sessionStarted(RoutineEvent.SessionStarted event) {
    rows.clear();
    pain.clear();
    exercises.clear();
    running = Optional.empty();
    stopReason = Optional.empty();
    totals = Optional.empty();
    start = Optional.of(event);
  }

  @Override
  public void exerciseStarted(RoutineEvent.ExerciseStarted event) {
    exercises.push(event.title());
  }

  @Override
  public void exerciseCompleted(RoutineEvent.ExerciseCompleted event) {
    // Nothing there: the exercise began before this report did.
    exercises.poll();
  }

  @Override
  public void stepStarted(RoutineEvent.StepStarted event) {
    running = Optional.of(event);
  }

  @Override
  public void stepCompleted(RoutineEvent.StepCompleted event) {
    rows.add(
        new Row(
            running.map(RoutineEvent::at).orElseGet(() -> event.at().minus(event.actual())),
            event.path(),
            event.kind(),
            event.id(),
            Optional.ofNullable(exercises.peek()),
            event.side(),
            event.rounds(),
            running.flatMap(RoutineEvent.StepStarted::text),
            running.map(RoutineEvent.StepStarted::planned).orElse(event.planned()),
            running.flatMap(RoutineEvent.StepStarted::minimum),
            event.actual(),
            event.outcome(),
            event.reps()));
    running = Optional.empty();
  }

  @Override
  public void painReported(RoutineEvent.PainReported event) {
    pain.add(new Pain(event.at(), event.level(), event.area()));
  }

  @Override
  public void painDescribed(RoutineEvent.PainDescribed event) {
    if (pain.isEmpty()) {
      return;
    }
    Pain last = pain.remove(pain.size() - 1);
    pain.add(last.describedBy(new Pain(event.at(), event.level(), event.area())));
  }

  @Override
  public void sessionCompleted(RoutineEvent.SessionCompleted event) {
    totals = Optional.of(event.totals());
  }

  @Override
  public void sessionStopped(RoutineEvent.SessionStopped event) {
    stopReason = Optional.of(event.reason());
    totals = Optional.of(event.totals());
  }
}
