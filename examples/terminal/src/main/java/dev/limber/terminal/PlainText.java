package dev.limber.terminal;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineListener;
import dev.limber.routine.AfterPain;
import dev.limber.routine.Side;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells a session in plain lines, one for each event that a person cares for, each with its offset.
 *
 * <p>Not safe for use by several threads.
 */
final class PlainText implements RoutineListener {

  private final Consumer<? super Line> out;
  private Optional<Side> side = Optional.empty();

  /** Tells {@code out} every line. */
  PlainText(Consumer<? super Line> out) {
    this.out = out;
  }

  @Override
  public void exerciseStarted(ExerciseStarted event) {
    say(event, Style.STRONG, event.title());
  }

  @Override
  public void roundStarted(RoundStarted event) {
    say(event, Style.FAINT, "round " + event.round() + " of " + event.of());
  }

  @Override
  public void stepStarted(StepStarted event) {
    side = event.side();
    String length =
        event
            .minimum()
            .map(least -> Times.range(least, event.planned()))
            .orElseGet(() -> Times.length(event.planned()));
    say(event, Style.PLAIN, sided(StepWords.of(event)) + " (" + length + ")");
  }

  @Override
  public void cueGiven(CueGiven event) {
    say(event, Style.PLAIN, sided(event.text()));
  }

  @Override
  public void minimumReached(MinimumReached event) {
    say(event, Style.FAINT, "minimum reached");
  }

  @Override
  public void tick(Tick event) {
    say(event, Style.FAINT, Times.length(event.remaining()) + " left");
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
    say(event, Style.PAIN, "ended by pain; " + then(event.then()));
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
    };
  }

  /** Says how it goes on after a release. */
  static String then(AfterPain then) {
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
