package dev.limber.terminal;

import dev.limber.event.PhaseKind;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.RepStarted;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.SymptomReported;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.RoutineListener;
import dev.limber.event.WaitReason;
import dev.limber.session.Plan;
import dev.limber.terminal.Present.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * What a session looks like: events go in, lines come out, and there is no terminal in it.
 *
 * <p>Lines of the history come out once, as what they tell is over; the live lines show the present
 * and are asked for as often as they are drawn. Not safe for use by several threads.
 */
final class Screen implements RoutineListener {

  private final Whereabouts whereabouts;
  private final Symptoms symptoms;
  private final Glyphs glyphs;
  private final List<IntFunction<List<Line>>> history = new ArrayList<>();
  private final List<IntFunction<List<Line>>> reports = new ArrayList<>();
  private final Deque<String> exercises = new ArrayDeque<>();
  private Optional<Present> present = Optional.empty();
  private Optional<RoundStarted> round = Optional.empty();
  private Optional<String> pause = Optional.empty();

  /** What is waited for outside of steps. */
  private Optional<Waiting> waiting = Optional.empty();

  private String title = "";

  /** Shows a session of {@code plan}, drawn with {@code glyphs}. */
  Screen(Plan plan, Glyphs glyphs) {
    this.whereabouts = new Whereabouts(plan.timeline());
    this.symptoms = Symptoms.of(plan.preflight());
    this.glyphs = glyphs;
  }

  /** Returns what has become history since this was asked last, each line once. */
  List<Line> takeHistory(int width) {
    List<Line> lines = history.stream().flatMap(told -> told.apply(width).stream()).toList();
    history.clear();
    return lines;
  }

  /**
   * Returns the lines that show the present; none before the first step and after the last.
   *
   * @param now the active time of the session
   */
  List<Line> live(Duration now, Size size) {
    if (present.isPresent()) {
      Duration whole = whereabouts.whole();
      return new LiveLines(present.get(), title, pause, whole, symptoms, glyphs).at(now, size);
    }
    return waiting
        .map(event -> new WaitLines(event, title, pause, symptoms, glyphs).in(size))
        .orElse(List.of());
  }

  /** Returns the symptom whose end is waited for. */
  Optional<String> awaited() {
    return present.flatMap(Present::waiting).flatMap(Waiting::symptom);
  }

  @Override
  public void sessionStarted(SessionStarted event) {
    title = event.title();
  }

  @Override
  public void exerciseStarted(ExerciseStarted event) {
    exercises.push(event.title());
    history.add(width -> History.note(event, Style.STRONG, event.title(), width));
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
    waiting = Optional.empty();
    present =
        Optional.of(
            Present.of(
                event, whereabouts.of(event), Optional.ofNullable(exercises.peek()), round(event)));
  }

  @Override
  public void cueGiven(CueGiven event) {
    String words = "> " + StepWords.addressed(event.text(), event.toHelper());
    present = present.map(step -> step.withTold(Kind.CUE, words));
  }

  @Override
  public void minimumReached(MinimumReached event) {
    present = present.map(Present::withMinimumReached);
  }

  @Override
  public void tick(Tick event) {
    present =
        present.map(
            step ->
                event
                    .remaining()
                    .map(left -> step.withPlanned(event.elapsed().plus(left)))
                    .orElse(step));
  }

  @Override
  public void repStarted(RepStarted event) {
    // the rep that begins is the next bout, where that was waited for
    present =
        present.map(
            step ->
                step.withTold(Kind.REP, rep(step, event.rep(), event.of()))
                    .withoutWaiting(WaitReason.BOUT));
  }

  @Override
  public void phaseStarted(PhaseStarted event) {
    present = present.map(step -> phase(step, event));
  }

  private static Present phase(Present step, PhaseStarted event) {
    String rep = rep(step, event.rep(), step.step().reps());
    Present shown = step.withTold(Kind.REP, rep + ": " + StepWords.of(event.phase()));
    return event.phase() == PhaseKind.LAST_HOLD ? shown.withoutWaiting(WaitReason.REPS) : shown;
  }

  private static String rep(Present step, int number, OptionalInt of) {
    String words = StepWords.rep(step.step().kind(), number, of);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public void waiting(Waiting event) {
    if (present.isPresent()) {
      present = present.map(step -> step.withWaiting(Optional.of(event)));
    } else {
      waiting = Optional.of(event);
    }
  }

  @Override
  public void symptomReported(SymptomReported event) {
    if (!event.present() && awaited().equals(Optional.of(event.symptom()))) {
      present = present.map(step -> step.withWaiting(Optional.empty()));
    }
    report(event, Style.CAUTION, PlainText.symptom(event, symptoms));
  }

  @Override
  public void redFlagRaised(RedFlagRaised event) {
    report(event, Style.PAIN, event.advice());
  }

  @Override
  public void easedOff(EasedOff event) {
    String words = TotalsText.pain(OptionalInt.of(event.level())) + ": " + PlainText.EASE_OFF;
    present = present.map(step -> step.withTold(Kind.PAIN, words));
  }

  @Override
  public void stepCompleted(StepCompleted event) {
    present.ifPresent(
        step -> history.add(width -> List.of(History.step(step.step(), event, glyphs, width))));
    leaveReports();
    present = Optional.empty();
  }

  @Override
  public void painReported(PainReported event) {
    String words = TotalsText.pain(event.level());
    present = present.map(step -> step.withTold(Kind.PAIN, words));
    report(event, Style.PAIN, words);
  }

  @Override
  public void stoppedOnPain(StoppedOnPain event) {
    report(event, Style.PAIN, PlainText.ended(event));
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

  private void report(RoutineEvent event, Style style, String words) {
    reports.add(width -> History.note(event, style, words, width));
    if (present.isEmpty()) {
      leaveReports();
    }
  }

  /** What was reported in a step reads better below it than above. */
  private void leaveReports() {
    history.addAll(reports);
    reports.clear();
  }

  private void end(List<Line> totals) {
    waiting = Optional.empty();
    leaveReports();
    present = Optional.empty();
    history.add(width -> List.of(Line.EMPTY));
    totals.forEach(line -> history.add(width -> fitted(line, width)));
  }

  /** A terminal would break a long line in the midst of a word. */
  private static List<Line> fitted(Line line, int width) {
    return line.width() <= width
        ? List.of(line)
        : Cells.wrapped(line.plain(), width).stream().map(Line::of).toList();
  }

  private Optional<String> round(StepStarted step) {
    return step.round().isEmpty()
        ? Optional.empty()
        : round.map(event -> StepWords.numbered("round", step.round().getAsInt(), event.of()));
  }
}
