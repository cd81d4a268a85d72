package dev.limber.terminal;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.RepStarted;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.SymptomReported;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.RoutineListener;
import dev.limber.event.StepKind;
import dev.limber.routine.AfterPain;
import dev.limber.routine.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells a session in plain lines, one for each event that a person cares for, each with its offset.
 *
 * <p>Not safe for use by several threads.
 */
final class PlainText implements RoutineListener {

  /** What is said where pain calls for less. */
  static final String EASE_OFF = "ease off a little, and go on";

  private final Symptoms symptoms;
  private final Consumer<? super Line> out;
  private Optional<Side> side = Optional.empty();
  private StepKind kind = StepKind.REPS;

  /** Tells {@code out} every line of a session in which {@code symptoms} can be reported. */
  PlainText(Symptoms symptoms, Consumer<? super Line> out) {
    this.symptoms = symptoms;
    this.out = out;
  }

  @Override
  public void exerciseStarted(ExerciseStarted event) {
    say(event, Style.STRONG, event.title());
  }

  @Override
  public void roundStarted(RoundStarted event) {
    say(event, Style.FAINT, StepWords.numbered("round", event.round(), event.of()));
  }

  @Override
  public void stepStarted(StepStarted event) {
    side = event.side();
    kind = event.kind();
    List<String> facts = new ArrayList<>(StepFacts.dose(event));
    facts.addAll(StepFacts.means(event));
    String words = StepWords.addressed(StepWords.of(event), event.toHelper());
    say(event, Style.PLAIN, sided(words) + StepFacts.inBrackets(facts));
  }

  @Override
  public void repStarted(RepStarted event) {
    say(event, Style.FAINT, StepWords.rep(kind, event.rep(), event.of()));
  }

  @Override
  public void phaseStarted(PhaseStarted event) {
    say(
        event,
        Style.FAINT,
        StepWords.of(event.phase()) + " (" + Times.length(event.planned()) + ")");
  }

  @Override
  public void waiting(Waiting event) {
    say(event, Style.CAUTION, WaitWords.told(event, symptoms));
  }

  @Override
  public void cueGiven(CueGiven event) {
    say(event, Style.PLAIN, sided(StepWords.addressed(event.text(), event.toHelper())));
  }

  @Override
  public void minimumReached(MinimumReached event) {
    say(event, Style.FAINT, "minimum reached");
  }

  @Override
  public void tick(Tick event) {
    String words =
        event
            .remaining()
            .map(left -> Times.length(left) + " left")
            .orElseGet(() -> Times.length(event.elapsed()) + " so far");
    say(event, Style.FAINT, words);
  }

  @Override
  public void stepCompleted(StepCompleted event) {
    if (event.outcome() == Outcome.SKIPPED) {
      say(event, Style.FAINT, "skipped after " + Times.about(event.actual()));
    }
  }

  @Override
  public void painReported(PainReported event) {
    say(event, Style.PAIN, TotalsText.pain(event.level()) + area(event.area()));
  }

  @Override
  public void painDescribed(PainDescribed event) {
    say(event, Style.FAINT, "it was " + TotalsText.pain(event.level()) + area(event.area()));
  }

  @Override
  public void stoppedOnPain(StoppedOnPain event) {
    say(event, Style.PAIN, ended(event));
  }

  @Override
  public void easedOff(EasedOff event) {
    say(event, Style.PAIN, EASE_OFF);
  }

  @Override
  public void symptomReported(SymptomReported event) {
    say(event, Style.CAUTION, symptom(event, symptoms));
  }

  @Override
  public void redFlagRaised(RedFlagRaised event) {
    say(event, Style.PAIN, event.advice());
  }

  @Override
  public void sessionPaused(SessionPaused event) {
    say(event, Style.CAUTION, pause(event));
  }

  @Override
  public void sessionResumed(SessionResumed event) {
    say(event, Style.FAINT, "goes on");
  }

  @Override
  public void jumped(Jumped event) {
    say(event, Style.FAINT, jump(event));
  }

  @Override
  public void sessionCompleted(SessionCompleted event) {
    TotalsText.of(event).forEach(out);
  }

  @Override
  public void sessionStopped(SessionStopped event) {
    TotalsText.of(event).forEach(out);
  }

  /** Says why a session stands still. */
  static String pause(SessionPaused event) {
    return switch (event.reason()) {
      case HOST -> "paused";
      case PAIN -> "paused because of pain";
      case INTERRUPTION -> "paused, because time went by unseen";
      case RESTORED -> "paused, taken up where it was";
    };
  }

  /** Says what a guard does about pain. */
  static String ended(StoppedOnPain event) {
    return "ended by pain; "
        + (event.retriesLeft() > 0
            ? "it can be tried again after the way out"
            : then(event.then()));
  }

  /** Says what was reported. */
  static String symptom(SymptomReported event, Symptoms symptoms) {
    return (event.present() ? "reported: " : "has gone: ") + symptoms.title(event.symptom());
  }

  private static String then(AfterPain then) {
    return switch (then) {
      case CONTINUE -> "it goes on after the way out";
      case END_SIDE -> "this side ends after the way out";
      case END_EXERCISE -> "the exercise ends after the way out";
      case END_ROUTINE -> "the routine ends after the way out";
    };
  }

  private static String jump(Jumped event) {
    return switch (event.reason()) {
      case SKIP -> "the rest is left out";
      case BACK -> "back";
      case RESTART -> "once more";
      case SEEK -> "on to another step";
    };
  }

  private String sided(String words) {
    return side.map(which -> StepWords.of(which) + ": " + words).orElse(words);
  }

  private static String area(Optional<String> area) {
    return area.map(where -> " in the area " + where).orElse("");
  }

  private void say(RoutineEvent event, Style style, String words) {
    String offset = String.format("%7s  ", Times.clock(event.at()));
    out.accept(Line.of(Style.FAINT, offset).plus(style, words));
  }
}
