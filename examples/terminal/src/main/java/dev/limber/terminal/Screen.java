package dev.limber.terminal;

import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineListener;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What a session looks like: events go in, lines come out, and there is no terminal in it.
 *
 * <p>Lines of the history come out once, as what they tell is over; the live lines show the present
 * and are asked for as often as they are drawn. Not safe for use by several threads.
 */
final class Screen implements RoutineListener {

  private final Whereabouts whereabouts;
  private final Glyphs glyphs;
  private final List<IntFunction<Line>> history = new ArrayList<>();
  private final List<IntFunction<Line>> reports = new ArrayList<>();
  private final Deque<String> exercises = new ArrayDeque<>();
  private Optional<Present> present = Optional.empty();
  private Optional<RoundStarted> round = Optional.empty();
  private Optional<String> pause = Optional.empty();
  private String title = "";

  /** Shows a session whose plan has {@code whereabouts}, drawn with {@code glyphs}. */
  Screen(Whereabouts whereabouts, Glyphs glyphs) {
    this.whereabouts = whereabouts;
    this.glyphs = glyphs;
  }

  /** Returns what has become history since this was asked last, each line once. */
  List<Line> takeHistory(int width) {
    List<Line> lines = history.stream().map(line -> line.apply(width)).toList();
    history.clear();
    return lines;
  }

  /**
   * Returns the lines that show the present; none before the first step and after the last.
   *
   * @param now the active time of the session
   */
  List<Line> live(Duration now, Size size) {
    return present
        .map(step -> new LiveLines(step, title, pause, whereabouts.whole(), glyphs).at(now, size))
        .orElse(List.of());
  }

  @Override
  public void sessionStarted(SessionStarted event) {
    title = event.title();
  }

  @Override
  public void exerciseStarted(ExerciseStarted event) {
    exercises.push(event.title());
    history.add(width -> History.note(event, Style.STRONG, event.title(), glyphs, width));
  }

  @Override
  public void exerciseCompleted(ExerciseCompleted event) {
    exercises.pop();
  }

  @Override
  public void roundStarted(RoundStarted event) {
    round = Optional.of(event);
  }

  @Override
  public void stepStarted(StepStarted event) {
    present =
        Optional.of(
            Present.of(
                event, whereabouts.of(event), Optional.ofNullable(exercises.peek()), round(event)));
  }

  @Override
  public void cueGiven(CueGiven event) {
    present = present.map(step -> step.withCue(event.text()));
  }

  @Override
  public void minimumReached(MinimumReached event) {
    present = present.map(Present::withMinimumReached);
  }

  @Override
  public void tick(Tick event) {
    present = present.map(step -> step.withPlanned(event.elapsed().plus(event.remaining())));
  }

  @Override
  public void stepCompleted(StepCompleted event) {
    present.ifPresent(
        step -> history.add(width -> History.step(step.step(), event, glyphs, width)));
    leaveReports();
    present = Optional.empty();
  }

  @Override
  public void painReported(PainReported event) {
    String words = TotalsText.pain(event.level());
    present = present.map(step -> step.withPain(words));
    reports.add(width -> History.note(event, Style.PAIN, words, glyphs, width));
  }

  @Override
  public void stoppedOnPain(StoppedOnPain event) {
    String words = "ended by pain; " + PlainText.then(event.then());
    reports.add(width -> History.note(event, Style.PAIN, words, glyphs, width));
  }

  @Override
  public void sessionPaused(SessionPaused event) {
    pause = Optional.of(PlainText.pause(event));
  }

  @Override
  public void sessionResumed(SessionResumed event) {
    pause = Optional.empty();
  }

  @Override
  public void sessionCompleted(SessionCompleted event) {
    end(TotalsText.of(event));
  }

  @Override
  public void sessionStopped(SessionStopped event) {
    end(TotalsText.of(event));
  }

  /** What was reported in a step reads better below it than above. */
  private void leaveReports() {
    history.addAll(reports);
    reports.clear();
  }

  private void end(List<Line> totals) {
    leaveReports();
    present = Optional.empty();
    history.add(width -> Line.EMPTY);
    totals.forEach(line -> history.add(width -> line));
  }

  private Optional<String> round(StepStarted step) {
    return step.round().isEmpty()
        ? Optional.empty()
        : round.map(event -> "round " + step.round().getAsInt() + " of " + event.of());
  }
}
