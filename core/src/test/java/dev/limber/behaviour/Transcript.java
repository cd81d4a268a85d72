package dev.limber.behaviour;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.RepCompleted;
import dev.limber.event.RoutineEvent.RepStarted;
import dev.limber.event.RoutineEvent.RoundCompleted;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.SideCompleted;
import dev.limber.event.RoutineEvent.SideStarted;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.SymptomReported;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.RoutineListener;
import dev.limber.event.WaitReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a session told, one short line an event: {@code 30s end A skipped}. A step goes by its
 * words; one that says nothing, by kind and path.
 */
final class Transcript implements RoutineListener {

  private final List<String> lines = new ArrayList<>();
  private String running = "";
  private RoutineEvent now;

  static List<String> of(List<RoutineEvent> events) {
    Transcript transcript = new Transcript();
    events.forEach(transcript::onEvent);
    return transcript.lines;
  }

  /** Returns the lines since the last call. */
  List<String> drain() {
    List<String> drained = List.copyOf(lines);
    lines.clear();
    return drained;
  }

  @Override
  public void onEvent(RoutineEvent event) {
    now = event;
    event.dispatchTo(this);
  }

  private void line(String words) {
    lines.add(seconds(now.at()) + " " + words);
  }

  private void end(String what, Outcome outcome) {
    line("end " + what + " " + word(outcome));
  }

  static String seconds(Duration length) {
    long millis = length.toMillis();
    String part = millis % 1000 == 0 ? "" : "." + String.format(Locale.ROOT, "%03d", millis % 1000);
    return millis / 1000 + part.replaceAll("0+$", "") + "s";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pain(OptionalInt level, Optional<String> area) {
    return (level.isPresent() ? " " + level.getAsInt() : "") + area.map(at -> " " + at).orElse("");
  }

  @Override
  public void sessionStarted(SessionStarted event) {
    line("start session");
  }

  @Override
  public void exerciseStarted(ExerciseStarted event) {
    line("start exercise " + event.title());
  }

  @Override
  public void exerciseCompleted(ExerciseCompleted event) {
    end("exercise " + event.title(), event.outcome());
  }

  @Override
  public void sideStarted(SideStarted event) {
    line("start side " + word(event.side()));
  }

  @Override
  public void sideCompleted(SideCompleted event) {
    end("side " + word(event.side()), event.outcome());
  }

  @Override
  public void roundStarted(RoundStarted event) {
    line("start round " + numbered(event.round(), event.of()));
  }

  @Override
  public void roundCompleted(RoundCompleted event) {
    end("round " + numbered(event.round(), event.of()), event.outcome());
  }

  private static String numbered(int number, OptionalInt of) {
    return number + (of.isPresent() ? "/" + of.getAsInt() : "");
  }

  @Override
  public void repStarted(RepStarted event) {
    line("start rep " + numbered(event.rep(), event.of()));
  }

  @Override
  public void repCompleted(RepCompleted event) {
    end("rep " + numbered(event.rep(), event.of()), event.outcome());
  }

  @Override
  public void phaseStarted(PhaseStarted event) {
    line("phase " + word(event.phase()) + " " + seconds(event.planned()));
  }

  @Override
  public void waiting(Waiting event) {
    String where = event.reason() == WaitReason.RETRY ? " " + event.path() : "";
    line("waits for " + word(event.reason()) + event.symptom().map(it -> " " + it).orElse(where));
  }

  @Override
  public void stepStarted(StepStarted event) {
    running = event.text().orElse(word(event.kind()) + " " + event.path());
    line("start " + running);
  }

  @Override
  public void stepCompleted(StepCompleted event) {
    String reps = event.reps().isPresent() ? ", " + event.reps().getAsInt() + " done" : "";
    line("end " + running + " " + word(event.outcome()) + reps);
  }

  @Override
  public void cueGiven(CueGiven event) {
    line("cue " + event.text());
  }

  @Override
  public void minimumReached(MinimumReached event) {
    line("minimum");
  }

  @Override
  public void tick(Tick event) {
    String left = event.remaining().map(it -> ", " + seconds(it) + " left").orElse("");
    line("tick " + seconds(event.elapsed()) + left);
  }

  @Override
  public void painReported(PainReported event) {
    line("pain" + pain(event.level(), event.area()));
  }

  @Override
  public void painDescribed(PainDescribed event) {
    line("described" + pain(event.level(), event.area()));
  }

  @Override
  public void stoppedOnPain(StoppedOnPain event) {
    String then =
        event.retriesLeft() > 0 ? event.retriesLeft() + " left to try" : word(event.then());
    line("guard " + event.threshold() + " acts, then " + then);
  }

  @Override
  public void easedOff(EasedOff event) {
    line("guard eases off at " + event.easeAt());
  }

  @Override
  public void symptomReported(SymptomReported event) {
    line("symptom " + event.symptom() + (event.present() ? " there" : " gone"));
  }

  @Override
  public void redFlagRaised(RedFlagRaised event) {
    line("red flag " + event.symptom() + ": " + event.advice());
  }

  @Override
  public void sessionPaused(SessionPaused event) {
    line("paused " + word(event.reason()));
  }

  @Override
  public void sessionResumed(SessionResumed event) {
    line("resumed " + word(event.reason()));
  }

  @Override
  public void jumped(Jumped event) {
    line("jump " + word(event.reason()) + " " + event.from() + " -> " + event.to().orElse("end"));
  }

  @Override
  public void sessionCompleted(SessionCompleted event) {
    line("end session completed");
  }

  @Override
  public void sessionStopped(SessionStopped event) {
    line("end session stopped " + word(event.reason()));
  }
}
