package dev.limber.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.JumpReason;
import dev.limber.event.Lengths;
import dev.limber.event.Outcome;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
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
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.StepKind;
import dev.limber.event.StopReason;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.routine.AfterPain;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.Text;
import dev.limber.session.Rehearsal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RecordingListenerTest {

  private static final Duration AT = Duration.ofMillis(41_000);
  private static final Optional<String> NONE = Optional.empty();

  private final RecordingListener heard = new RecordingListener();

  @Test
  void itKeepsEveryEventInOrder() {
    RoutineEvent cue = new CueGiven(1, AT, "steps[0]", "on", false);
    RoutineEvent reached = new MinimumReached(2, AT, "steps[0]");
    heard.onEvent(cue);
    heard.onEvent(reached);

    assertThat(heard.events()).containsExactly(cue, reached);
    assertThat(heard.events(MinimumReached.class)).containsExactly((MinimumReached) reached);
    heard.clear();
    assertThat(heard.events()).isEmpty();
  }

  @Test
  void whatWasHandedOutDoesNotChange() {
    List<RoutineEvent> before = heard.events();
    heard.onEvent(new MinimumReached(1, AT, "steps[0]"));

    assertThat(before).isEmpty();
  }

  @Test
  void theBeginningOfASession() {
    Lengths lengths =
        new Lengths(Duration.ofSeconds(90), Duration.ofSeconds(120), Duration.ofMinutes(62), false);

    assertLine(
        new SessionStarted(1, Duration.ZERO, "stretch", "Stretch", lengths),
        " 0:00.000  session-started     stretch · Stretch"
            + " (2 min, at least 1 min 30 s, at most 1 h 2 min)");
  }

  @Test
  void whatIsAroundSteps() {
    assertLine(
        new ExerciseStarted(1, AT, "steps[0]", Optional.of("calf"), "Calf"),
        " 0:41.000  exercise-started    #calf · Calf");
    assertLine(
        new ExerciseCompleted(1, AT, "steps[0]", NONE, "Calf", Outcome.SKIPPED),
        " 0:41.000  exercise-completed  Calf · skipped");
    assertLine(new SideStarted(1, AT, "x", Side.RIGHT), " 0:41.000  side-started        right");
    assertLine(
        new SideCompleted(1, AT, "x", Side.LEFT, Outcome.COMPLETED),
        " 0:41.000  side-completed      left · completed");
    assertLine(
        new RoundStarted(1, AT, "x", 2, OptionalInt.of(3)),
        " 0:41.000  round-started       2 of 3");
    assertLine(
        new RoundCompleted(1, AT, "x", 2, OptionalInt.of(3), Outcome.STOPPED),
        " 0:41.000  round-completed     2 of 3 · stopped");
  }

  @Test
  void theBeginningOfAStep() {
    assertLine(
        new StepStarted(
            1,
            AT,
            "steps[3]",
            StepKind.HOLD,
            Optional.of("stretch"),
            Optional.of(Side.RIGHT),
            OptionalInt.of(2),
            List.of(1, 2),
            Optional.of("Hold the stretch."),
            NONE,
            Optional.empty(),
            Optional.of(Duration.ofSeconds(30)),
            Optional.of(Duration.ofSeconds(15)),
            Optional.empty(),
            OptionalInt.empty(),
            NONE,
            Media.NONE,
            OptionalInt.empty(),
            NONE,
            false,
            Optional.empty()),
        " 0:41.000  step-started        hold · #stretch · right · round 1.2 · Hold the stretch."
            + " (30 s, at least 15 s)");
    assertLine(
        new StepStarted(
            1,
            AT,
            "steps[3].change-over",
            StepKind.CHANGE_OVER,
            NONE,
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            NONE,
            NONE,
            Optional.of(Side.LEFT),
            Optional.of(Duration.ofSeconds(5)),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            NONE,
            Media.NONE,
            OptionalInt.empty(),
            NONE,
            false,
            Optional.empty()),
        " 0:41.000  step-started        change-over · to left (5 s)");
  }

  @Test
  void whatHappensInAStep() {
    assertLine(new CueGiven(1, AT, "x", "Go on.", false), " 0:41.000  cue-given           Go on.");
    assertLine(new MinimumReached(1, AT, "steps[0]"), " 0:41.000  minimum-reached     steps[0]");
    assertLine(
        new Tick(1, AT, "x", Duration.ofSeconds(1), Optional.of(Duration.ofMillis(500))),
        " 0:41.000  tick                1 s · 500 ms left");
  }

  @Test
  void theEndOfAStep() {
    assertLine(
        completed(Duration.ofSeconds(30)),
        " 0:41.000  step-completed      rest · left · completed (30 s)");
    assertLine(
        completed(Duration.ofMillis(12_500)),
        " 0:41.000  step-completed      rest · left · completed (12 s 500 ms of 30 s)");
  }

  private static StepCompleted completed(Duration actual) {
    return new StepCompleted(
        1,
        AT,
        "x",
        StepKind.REST,
        NONE,
        Optional.of(Side.LEFT),
        OptionalInt.empty(),
        List.of(),
        Outcome.COMPLETED,
        Optional.of(Duration.ofSeconds(30)),
        actual,
        OptionalInt.empty());
  }

  @Test
  void pain() {
    assertLine(
        new PainReported(1, AT, OptionalInt.of(4), Optional.of("knee")),
        " 0:41.000  pain-reported       level 4 · knee");
    assertLine(
        new PainDescribed(1, AT, OptionalInt.empty(), NONE),
        " 0:41.000  pain-described      no level");
    assertLine(
        new StoppedOnPain(
            1, AT, "x", Optional.of("guard"), OptionalInt.of(4), NONE, 2, AfterPain.END_SIDE, 0),
        " 0:41.000  stopped-on-pain     #guard · level 4 (guard from 2, then end-side)");
  }

  @Test
  void commands() {
    assertLine(
        new SessionPaused(1, AT, PauseReason.INTERRUPTION),
        " 0:41.000  session-paused      interruption");
    assertLine(new SessionResumed(1, AT, PauseReason.HOST), " 0:41.000  session-resumed     host");
    assertLine(
        new Jumped(1, AT, JumpReason.SEEK, "steps[0]", Optional.of("steps[4]")),
        " 0:41.000  jumped              seek · steps[0] → steps[4]");
    assertLine(
        new Jumped(1, AT, JumpReason.SKIP, "steps[0]", NONE),
        " 0:41.000  jumped              skip · steps[0] → the end");
  }

  @Test
  void theEndOfASession() {
    Tally whole = new Tally(Duration.ofMinutes(2), Duration.ofMinutes(1), 9, 5, 2, 1, 1);
    Tally right = new Tally(Duration.ofMinutes(1), Duration.ofSeconds(30), 4, 3, 0, 0, 0);

    assertLine(
        new SessionStopped(
            1,
            Duration.ofHours(1),
            StopReason.FINISHED,
            new Totals(whole, Map.of(Side.RIGHT, right), List.of())),
        "1:00:00.000  session-stopped     finished · 5 of 9 in 1 min · right 3 of 4 in 30 s"
            + " · 2 skipped · 1 stopped-by-pain · 1 stopped");
    assertLine(
        new SessionCompleted(1, AT, new Totals(right, Map.of(), List.of())),
        " 0:41.000  session-completed   3 of 4 in 30 s");
  }

  @Test
  void theMediaOfAStepStandInItsLine() {
    Move move =
        Move.builder()
            .text(Text.of("Lift."))
            .takes(DurationRange.seconds(5))
            .qualifiers(
                Qualifiers.builder()
                    .media(
                        new Media(Optional.of("a.png"), Optional.of("b.mp4"), Optional.of("c.mp3")))
                    .build())
            .build();
    RecordingListener heard = new RecordingListener();
    Rehearsal.of(Routine.builder().id("a").title(Text.of("A")).addSteps(move).build()).run(heard);

    assertThat(heard.transcript())
        .contains("move · Lift. (5 s, image a.png, video b.mp4, audio c.mp3)\n")
        .isEqualTo(RecordingListener.transcript(heard.events()));
    assertThat(heard).hasToString(heard.transcript());
    heard.clear();
    assertThat(heard.transcript()).isEmpty();
  }

  @Test
  void wordsFromAFileCannotBreakALineOrReachATerminal() {
    assertLine(
        new CueGiven(1, AT, "x", "a\nb\u001b[31mc\u202ed", false),
        " 0:41.000  cue-given           a\\u{a}b\\u{1b}[31mc\\u{202e}d");
  }

  private static void assertLine(RoutineEvent event, String line) {
    assertThat(RecordingListener.transcript(List.of(event))).isEqualTo(line + "\n");
  }
}
