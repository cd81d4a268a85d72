package dev.limber.session;

import dev.limber.event.Lengths;
import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.StepKind;
import dev.limber.event.StopReason;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.routine.Media;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells a report the events of a session that nobody runs, with time and numbers that go on. */
final class Script {

  static final Totals TOTALS =
      new Totals(
          new Tally(Duration.ofSeconds(30), Duration.ofSeconds(30), 1, 1, 0, 0, 0),
          Map.of(),
          List.of());

  private final SessionReport report = new SessionReport();
  private long seq;
  private Duration at = Duration.ZERO;

  SessionReport report() {
    return report;
  }

  void passes(int seconds) {
    at = at.plusSeconds(seconds);
  }

  void start() {
    seq = 0;
    at = Duration.ZERO;
    Lengths lengths = new Lengths(Duration.ZERO, Duration.ZERO, Duration.ZERO, false);
    tell(new SessionStarted(++seq, at, "calf-stretch", "Calf stretch", lengths));
  }

  void exerciseStarts(String title) {
    tell(new ExerciseStarted(++seq, at, "steps[1]", Optional.empty(), title));
  }

  void exerciseEnds(String title, Outcome outcome) {
    tell(new ExerciseCompleted(++seq, at, "steps[1]", Optional.empty(), title, outcome));
  }

  void pain(OptionalInt level, Optional<String> area) {
    tell(new PainReported(++seq, at, level, area));
  }

  void describe(OptionalInt level, Optional<String> area) {
    tell(new PainDescribed(++seq, at, level, area));
  }

  void completes() {
    tell(new SessionCompleted(++seq, at, TOTALS));
  }

  void stops(StopReason reason) {
    tell(new SessionStopped(++seq, at, reason, TOTALS));
  }

  ScriptedStep step(String path) {
    return new ScriptedStep(path);
  }

  private void tell(RoutineEvent event) {
    report.onEvent(event);
  }

  /** A hold of thirty seconds, unless it is told otherwise. */
  final class ScriptedStep {
    private final String path;
    private Optional<Side> side = Optional.empty();
    private List<Integer> rounds = List.of();
    private Duration planned = Duration.ofSeconds(30);
    private Duration extension = Duration.ZERO;
    private Optional<Duration> minimum = Optional.empty();

    private ScriptedStep(String path) {
      this.path = path;
    }

    ScriptedStep side(Side side) {
      this.side = Optional.of(side);
      return this;
    }

    ScriptedStep rounds(Integer... rounds) {
      this.rounds = List.of(rounds);
      return this;
    }

    ScriptedStep planned(int seconds) {
      planned = Duration.ofSeconds(seconds);
      return this;
    }

    ScriptedStep minimum(int seconds) {
      minimum = Optional.of(Duration.ofSeconds(seconds));
      return this;
    }

    ScriptedStep extendedBy(int seconds) {
      extension = Duration.ofSeconds(seconds);
      return this;
    }

    void runs(int seconds, Outcome outcome) {
      starts();
      ends(seconds, outcome);
    }

    void starts() {
      tell(
          new StepStarted(
              ++seq,
              at,
              path,
              StepKind.HOLD,
              Optional.of("stay"),
              side,
              innermost(),
              rounds,
              Optional.of("Stay."),
              Optional.empty(),
              Optional.empty(),
              Optional.of(planned),
              minimum,
              Optional.empty(),
              OptionalInt.empty(),
              Optional.empty(),
              Media.NONE,
              OptionalInt.empty(),
              Optional.empty(),
              false,
              Optional.empty()));
    }

    void ends(int seconds, Outcome outcome) {
      passes(seconds);
      tell(
          new StepCompleted(
              ++seq,
              at,
              path,
              StepKind.HOLD,
              Optional.of("stay"),
              side,
              innermost(),
              rounds,
              outcome,
              Optional.of(planned.plus(extension)),
              Duration.ofSeconds(seconds),
              OptionalInt.empty()));
    }

    private OptionalInt innermost() {
      return rounds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rounds.get(rounds.size() - 1));
    }
  }
}
