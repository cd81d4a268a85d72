package dev.limber.testing;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.routine.Media;
import dev.limber.routine.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes one event as one line. Not safe for use by several threads.
 *
 * <p>A listener, so that a new kind of event is written nowhere else.
 */
final class TranscriptLine implements RoutineListener {

  private final Parts parts;

  private TranscriptLine(StringBuilder line) {
    this.parts = new Parts(line);
  }

  static void append(RoutineEvent event, StringBuilder text) {
    StringBuilder line = new StringBuilder();
    Words.padLeft(Words.clock(event.at()), 9, line);
    line.append("  ");
    Words.padRight(Words.kebab(event.getClass().getSimpleName()), 20, line);
    event.dispatchTo(new TranscriptLine(line));
    int end = line.length();
    while (line.charAt(end - 1) == ' ') {
      end--;
    }
    text.append(line, 0, end);
  }

  @Override
  public void sessionStarted(RoutineEvent.SessionStarted event) {
    parts.add(event.routine()).add(event.title()).note(Words.of(event.lengths().expected()));
    if (!event.lengths().shortest().equals(event.lengths().expected())) {
      parts.note("at least " + Words.of(event.lengths().shortest()));
    }
    if (event.lengths().openEnded()) {
      parts.note("open-ended");
    } else if (!event.lengths().longest().equals(event.lengths().expected())) {
      parts.note("at most " + Words.of(event.lengths().longest()));
    }
    parts.end();
  }

  @Override
  public void exerciseStarted(RoutineEvent.ExerciseStarted event) {
    parts.id(event.id()).add(event.title());
  }

  @Override
  public void exerciseCompleted(RoutineEvent.ExerciseCompleted event) {
    parts.id(event.id()).add(event.title()).add(event.outcome());
  }

  @Override
  public void sideStarted(RoutineEvent.SideStarted event) {
    parts.add(event.side());
  }

  @Override
  public void sideCompleted(RoutineEvent.SideCompleted event) {
    parts.add(event.side()).add(event.outcome());
  }

  @Override
  public void roundStarted(RoutineEvent.RoundStarted event) {
    parts.add(numbered(event.round(), event.of()));
  }

  @Override
  public void roundCompleted(RoutineEvent.RoundCompleted event) {
    parts.add(numbered(event.round(), event.of())).add(event.outcome());
  }

  @Override
  public void stepStarted(RoutineEvent.StepStarted event) {
    parts.add(event.kind()).id(event.id()).add(event.side());
    event.nextSide().ifPresent(side -> parts.add("to " + Words.of(side)));
    rounds(event.rounds());
    event.posture().ifPresent(parts::add);
    event.title().ifPresent(parts::add);
    event.text().ifPresent(parts::add);
    event.load().ifPresent(parts::add);
    if (event.reps().isPresent()) {
      parts.note(event.reps().getAsInt() + " reps");
    }
    parts.note(event.planned().map(Words::of).orElse("open-ended"));
    event.minimum().ifPresent(minimum -> parts.note("at least " + Words.of(minimum)));
    event.atMost().ifPresent(most -> parts.note("at most " + Words.of(most)));
    if (event.effort().isPresent()) {
      parts.note("effort " + event.effort().getAsInt());
    }
    toHelper(event.toHelper());
    media(event.media());
    parts.end();
  }

  @Override
  public void cueGiven(RoutineEvent.CueGiven event) {
    parts.add(event.text());
    toHelper(event.toHelper());
    parts.end();
  }

  @Override
  public void repStarted(RoutineEvent.RepStarted event) {
    parts.add(numbered(event.rep(), event.of()));
  }

  @Override
  public void repCompleted(RoutineEvent.RepCompleted event) {
    parts.add(numbered(event.rep(), event.of())).add(event.outcome());
  }

  @Override
  public void phaseStarted(RoutineEvent.PhaseStarted event) {
    parts.add("rep " + event.rep()).add(event.phase()).note(Words.of(event.planned())).end();
  }

  @Override
  public void waiting(RoutineEvent.Waiting event) {
    parts.add("for " + Words.of(event.reason()));
    event.symptom().ifPresent(parts::add);
  }

  @Override
  public void easedOff(RoutineEvent.EasedOff event) {
    parts.id(event.id());
    pain(OptionalInt.of(event.level()), event.area());
    parts.note("ease from " + event.easeAt()).end();
  }

  @Override
  public void symptomReported(RoutineEvent.SymptomReported event) {
    parts.add(event.symptom()).add(event.present() ? "there" : "gone");
  }

  @Override
  public void redFlagRaised(RoutineEvent.RedFlagRaised event) {
    parts.add(event.symptom()).add(event.advice());
  }

  @Override
  public void minimumReached(RoutineEvent.MinimumReached event) {
    parts.add(event.path());
  }

  @Override
  public void tick(RoutineEvent.Tick event) {
    parts.add(Words.of(event.elapsed()));
    event.remaining().ifPresent(left -> parts.add(Words.of(left) + " left"));
  }

  @Override
  public void stepCompleted(RoutineEvent.StepCompleted event) {
    parts.add(event.kind()).id(event.id()).add(event.side());
    rounds(event.rounds());
    parts.add(event.outcome());
    String actual = Words.of(event.actual());
    parts.note(
        event
            .planned()
            .map(Words::of)
            .filter(planned -> !planned.equals(actual))
            .map(planned -> actual + " of " + planned)
            .orElse(actual));
    if (event.reps().isPresent()) {
      parts.note(event.reps().getAsInt() + " reps");
    }
    parts.end();
  }

  @Override
  public void painReported(RoutineEvent.PainReported event) {
    pain(event.level(), event.area());
  }

  @Override
  public void painDescribed(RoutineEvent.PainDescribed event) {
    pain(event.level(), event.area());
  }

  @Override
  public void stoppedOnPain(RoutineEvent.StoppedOnPain event) {
    parts.id(event.id());
    pain(event.level(), event.area());
    parts.note("guard from " + event.threshold()).note("then " + Words.of(event.then()));
    if (event.retriesLeft() > 0) {
      parts.note(event.retriesLeft() + " to try again");
    }
    parts.end();
  }

  @Override
  public void sessionPaused(RoutineEvent.SessionPaused event) {
    parts.add(event.reason());
  }

  @Override
  public void sessionResumed(RoutineEvent.SessionResumed event) {
    parts.add(event.reason());
  }

  @Override
  public void jumped(RoutineEvent.Jumped event) {
    parts.add(event.reason()).add(event.from() + " → " + event.to().orElse("the end"));
  }

  @Override
  public void sessionCompleted(RoutineEvent.SessionCompleted event) {
    totals(event.totals());
  }

  @Override
  public void sessionStopped(RoutineEvent.SessionStopped event) {
    parts.add(event.reason());
    totals(event.totals());
  }

  private void toHelper(boolean helper) {
    if (helper) {
      parts.note("to the helper");
    }
  }

  private void media(Media media) {
    media.image().ifPresent(uri -> parts.note("image " + uri));
    media.video().ifPresent(uri -> parts.note("video " + uri));
    media.audio().ifPresent(uri -> parts.note("audio " + uri));
  }

  private static String numbered(int number, OptionalInt of) {
    return of.isPresent() ? number + " of " + of.getAsInt() : Integer.toString(number);
  }

  private void rounds(List<Integer> rounds) {
    if (!rounds.isEmpty()) {
      StringBuilder all = new StringBuilder("round ");
      for (int i = 0; i < rounds.size(); i++) {
        all.append(i == 0 ? "" : ".").append(rounds.get(i));
      }
      parts.add(all.toString());
    }
  }

  private void pain(OptionalInt level, Optional<String> area) {
    parts.add(level.isPresent() ? "level " + level.getAsInt() : "no level");
    area.ifPresent(parts::add);
  }

  private void totals(Totals totals) {
    Tally whole = totals.whole();
    parts.add(done(whole));
    for (Map.Entry<Side, Tally> side : totals.sides().entrySet()) {
      parts.add(Words.of(side.getKey()) + " " + done(side.getValue()));
    }
    others(whole.skipped(), Outcome.SKIPPED);
    others(whole.stoppedByPain(), Outcome.STOPPED_BY_PAIN);
    others(whole.stopped(), Outcome.STOPPED);
  }

  private void others(long count, Outcome outcome) {
    if (count > 0) {
      parts.add(count + " " + Words.of(outcome));
    }
  }

  private static String done(Tally tally) {
    return tally.completed() + " of " + tally.plannedSteps() + " in " + Words.of(tally.actual());
  }
}
