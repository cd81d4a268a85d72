package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.each;
import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.repeatFor;
import static dev.limber.behaviour.Steps.reps;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.behaviour.Steps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.generated.Command;
import dev.limber.routine.Accumulated;
import dev.limber.routine.AfterPain;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Ready;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Tempo;
import dev.limber.routine.Text;
import dev.limber.routine.UntilGone;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a session must not forget when it is put down: each example is played straight, and once
 * more with another session in the place of the one at hand before and after everything.
 */
class TakenUpTest {

  private static final PlanOptions TICKING =
      PlanOptions.builder().ticks(Duration.ofSeconds(1)).countdown(true).build();

  private static Routine routine(Step... steps) {
    return Routine.builder()
        .id("test")
        .title(Text.of("Test"))
        .addSteps(steps)
        .putSymptoms("numbness", Text.of("Numbness"))
        .putSymptoms("tingling", Text.of("Tingling"))
        .putSymptoms("dizziness", Text.of("Dizziness"))
        .addRedFlags(new RedFlag("dizziness", Text.of("See a doctor.")))
        .build();
  }

  /** Plays, with {@code commands} as in {@code 12.5 next}: a second, and what is done then. */
  private static void tellsTheSame(PlanOptions options, Routine routine, String... commands) {
    List<Command> script =
        Arrays.stream(commands).map(TakenUpTest::command).collect(Collectors.toList());
    Plan plan = Plan.of(routine, options);
    List<RoutineEvent> straight = new ArrayList<>();
    List<List<Long>> current = new ArrayList<>();
    play(plan, straight, session -> noted(session, straight, current), script);
    List<RoutineEvent> hopping = new ArrayList<>();
    List<List<Long>> hoppingCurrent = new ArrayList<>();
    play(
        plan,
        hopping,
        session -> noted(takenUp(session, hopping), hopping, hoppingCurrent),
        script);
    assertThat(hopping).isEqualTo(straight);
    assertThat(hoppingCurrent).isEqualTo(current);
    Grammar.check(straight);
  }

  private static void tellsTheSame(Routine routine, String... commands) {
    tellsTheSame(PlanOptions.DEFAULT, routine, commands);
    tellsTheSame(TICKING, routine, commands);
    tellsTheSame(PlanOptions.builder().dose(new BigDecimal("0.5")).build(), routine, commands);
  }

  private static void play(
      Plan plan, List<RoutineEvent> into, UnaryOperator<Session> hop, List<Command> script) {
    new SnapshotPromiseTest.Run(plan, SnapshotPromiseTest.into(into), hop).play(script);
  }

  private static Command command(String line) {
    String[] words = line.split(" ");
    long millis = new BigDecimal(words[0]).movePointRight(3).longValueExact();
    return new Command(Duration.ofMillis(millis), words[1]);
  }

  private static Session takenUp(Session session, List<RoutineEvent> into) {
    Snapshot snapshot = Snapshot.parse(session.snapshot().toString());
    Session restored = Session.restore(session.plan(), snapshot, SnapshotPromiseTest.into(into));
    assertThat(restored.snapshot()).isEqualTo(snapshot);
    assertThat(restored.totals()).isEqualTo(session.totals());
    assertThat(restored.nextDeadline()).isEqualTo(session.nextDeadline());
    assertThat(restored.elapsedNanos()).isEqualTo(session.elapsedNanos());
    assertThat(restored.isStarted()).isEqualTo(session.isStarted());
    assertThat(restored.isPaused()).isEqualTo(session.isPaused());
    assertThat(restored.isWaiting()).isEqualTo(session.isWaiting());
    assertThat(restored.isOver()).isEqualTo(session.isOver());
    return restored;
  }

  private static Session noted(Session session, List<RoutineEvent> told, List<List<Long>> current) {
    current.add(
        told.stream()
            .filter(session::isCurrent)
            .map(RoutineEvent::seq)
            .collect(Collectors.toList()));
    return session;
  }

  @Test
  void aPacedRepItsPhaseAndTheLastHold() {
    Tempo tempo =
        Tempo.of(
            new Tempo.Phase(Tempo.Part.LOWER, DurationRange.seconds(2)),
            new Tempo.Phase(Tempo.Part.LIFT, DurationRange.seconds(1)));
    Routine routine =
        routine(
            reps("A", CountRange.of(2, 4), tempo, DurationRange.seconds(3, 6)),
            reps("B", CountRange.of(3), each(2)));
    tellsTheSame(routine);
    tellsTheSame(routine, "4.5 pause", "5 pain:2", "6 resume", "14 next", "15 back", "16 restart");
  }

  @Test
  void repsThatTheHostCounts() {
    Routine routine =
        routine(
            reps("A", CountRange.of(2, 3), Ready.FOR_EVER, DurationRange.seconds(3, 6)),
            move("After", 4));
    tellsTheSame(routine, "2 rep", "3 rep", "5 rep", "9 next");
    tellsTheSame(routine, "2 rep", "3 rep", "4 next", "5 back", "6 rep");
  }

  @Test
  void boutsAndWhatTheyHaveAddedUpTo() {
    Routine routine =
        routine(
            stay("A", Accumulated.of(DurationRange.seconds(40, 60), DurationRange.seconds(10))),
            move("After", 4));
    tellsTheSame(routine, "12 next", "14 next", "18 next", "20 next", "41 next", "43 next");
  }

  @Test
  void theEndOfASymptomAndItsTail() {
    Routine routine =
        routine(
            move("Before", 4),
            stay("A", UntilGone.of("numbness").then(DurationRange.seconds(5, 9))),
            stay(
                "B",
                UntilGone.of("tingling")
                    .then(DurationRange.seconds(5, 9))
                    .atMost(DurationRange.seconds(30))),
            stay("C", UntilGone.of("numbness")));
    tellsTheSame(routine, "7 gone:numbness", "14 next", "20 there:numbness", "60 gone:numbness");
    tellsTheSame(routine, "1 gone:numbness", "2 gone:tingling", "10 there:dizziness");
  }

  @Test
  void cuesThatWereGivenBeforeAnExtension() {
    Cue half = Cue.of(CueTime.percent(50), "Half.");
    Cue near = Cue.of(CueTime.beforeEnd(DurationRange.seconds(2)), "Nearly.");
    Cue every = Cue.of(CueTime.every(Duration.ofSeconds(3)), "On.");
    Routine routine =
        routine(hold("A", DurationRange.seconds(6, 10), half, near, every), move("After", 4));
    tellsTheSame(routine, "5.5 extend", "9 extend", "16 next");
  }

  @Test
  void aStepThatLastsUntilThePersonGoesOn() {
    Routine routine =
        routine(
            stay("A", Ready.FOR_EVER),
            stay("B", Ready.atMost(DurationRange.seconds(20))),
            move("After", 4));
    tellsTheSame(routine, "6 pause", "8 resume", "13 next");
  }

  @Test
  void howOftenAGuardIsStillTriedAgain() {
    StopOnPain guard =
        StopOnPain.builder()
            .threshold(4)
            .retry(2)
            .easeAt(2)
            .then(AfterPain.END_EXERCISE)
            .addSteps(move("A", 10))
            .addRelease(move("Out", 3))
            .build();
    Routine routine = routine(exercise("E", guard, move("Left out", 5)), move("After", 4));
    tellsTheSame(
        routine,
        "1 pain:5",
        "2 pain:9",
        "3 resume",
        "6 next",
        "7 pain:2",
        "8 pain:5",
        "9 describe");
    tellsTheSame(routine, "1 pain:5", "5 next", "6 pain:5", "10 next", "11 pain:5", "12 describe");
    tellsTheSame(routine, "1 pain:5", "5 skip");
    tellsTheSame(routine, "1 pain:5", "5 back", "7 finish");
    tellsTheSame(routine, "1 pain:5", "5 stop");
  }

  @Test
  void aJumpThatTheReleaseStillHoldsUp() {
    Routine routine =
        routine(
            exercise("E", guard("Out", hold("A", 20)), move("Left out", 5)),
            move("B", 6),
            move("C", 6));
    tellsTheSame(routine, "2 pain:5", "3 skip");
    tellsTheSame(routine, "2 pain:5", "3 seek");
    tellsTheSame(routine, "2 pain:5", "3 finish");
    tellsTheSame(routine, "9 next", "10 next", "18 back", "20 back", "21 seek", "22 seek-first");
  }

  @Test
  void sidesRoundsAndExercises() {
    Routine routine =
        routine(
            exercise("E", repeat(3, 2, sides(SideOrder.LEFT_FIRST, 3, move("A", 4)))),
            sides(SideOrder.RIGHT_FIRST, 3, guard("Out", repeat(2, 1, hold("B", 7)))));
    tellsTheSame(routine);
    tellsTheSame(routine, "9 pain:5", "17 skip", "22 back", "30 pain:5", "35 back", "50 next");
  }

  @Test
  void theTimeOfARepeatThatHasOne() {
    Routine routine =
        routine(repeatFor(30, 2, move("A", 4), repeatFor(9, 0, move("B", 5))), move("After", 4));
    tellsTheSame(routine);
    tellsTheSame(routine, "11 pause", "13 resume", "15 next", "20 back", "30 seek-first");
  }

  @Test
  void whyItIsPaused() {
    Routine routine = routine(move("A", 10), guard("Out", hold("B", 10)));
    tellsTheSame(routine, "1 pause", "5 resume", "12 pain:5", "13 pain:9", "20 resume");
    tellsTheSame(routine, "1 pain:9", "2 pause", "3 next", "4 resume");
  }

  @Test
  void theStepToGoBackToBeItTheVeryFirst() {
    Routine routine = routine(move("A", 4), repeat(2, 1, move("B", 4)));
    tellsTheSame(routine, "5 back", "9.5 back", "20 back", "21 next");
  }
}
