package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.each;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.reps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.AfterPain;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Reps;
import dev.limber.routine.Tempo;
import dev.limber.routine.TimeBox;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Reps that have a pace: the session counts them. */
class RepsTest {

  private static final CountRange TWO = CountRange.of(2);

  private static Live live(Reps reps) {
    return Live.of(reps, move("After", 4));
  }

  @Test
  void everyRepIsToldFromItsStartToItsEnd() {
    live(reps("Squat", TWO, each(3)))
        .tellsToTheEnd(
            "0s start session",
            "0s start Squat",
            "0s start rep 1/2",
            "3s end rep 1/2 completed",
            "3s start rep 2/2",
            "6s end rep 2/2 completed",
            "6s end Squat completed, 2 done",
            "6s start After",
            "10s end After completed",
            "10s end session completed");
  }

  @Test
  void aTempoTellsItsPhasesAndLeavesOutThoseWithoutLength() {
    live(reps("Squat", TWO, Tempo.seconds(3, 0, 2, 0)))
        .advance("10")
        .tells(
            "0s start session",
            "0s start Squat",
            "0s start rep 1/2",
            "0s phase lower 3s",
            "3s phase lift 2s",
            "5s end rep 1/2 completed",
            "5s start rep 2/2",
            "5s phase lower 3s",
            "8s phase lift 2s",
            "10s end rep 2/2 completed",
            "10s end Squat completed, 2 done",
            "10s start After");
  }

  @Test
  void aTempoByNamePlaysItsPhasesInTheOrderWritten() {
    Tempo tempo =
        Tempo.of(
            new Tempo.Phase(Tempo.Part.BOTTOM, DurationRange.seconds(0)),
            new Tempo.Phase(Tempo.Part.LIFT, DurationRange.seconds(1)),
            new Tempo.Phase(Tempo.Part.TOP, DurationRange.seconds(2)));
    live(reps("Lift", CountRange.of(1), tempo))
        .advance("3")
        .tells(
            "0s start session",
            "0s start Lift",
            "0s start rep 1/1",
            "0s phase lift 1s",
            "1s phase top 2s",
            "3s end rep 1/1 completed",
            "3s end Lift completed, 1 done",
            "3s start After");
  }

  @Test
  void theLastHoldIsAPhaseOfTheLastRepAndAddsToTheLength() {
    Live live = live(reps("Bridge", TWO, each(2), DurationRange.seconds(5)));
    assertThat(live.session.plan().timeline().whole().expected()).hasSeconds(13);
    live.advance("9")
        .tells(
            "0s start session",
            "0s start Bridge",
            "0s start rep 1/2",
            "2s end rep 1/2 completed",
            "2s start rep 2/2",
            "4s phase last-hold 5s",
            "9s end rep 2/2 completed",
            "9s end Bridge completed, 2 done",
            "9s start After");
    assertThat(((PhaseStarted) live.events.get(5)).rep()).isEqualTo(2);
  }

  @Test
  void theMinimumOfACountIsTheEndOfAsManyReps() {
    Live live = live(reps("Curl", CountRange.of(1, 3), each(2))).after("1.999");
    assertThat(((StepStarted) live.events.get(1)).minimum()).contains(Duration.ofSeconds(2));
    live.advance("0.501")
        .tells("2s end rep 1/3 completed", "2s start rep 2/3", "2s minimum")
        .give(Session::next)
        .tells("2.5s end rep 2/3 skipped", "2.5s end Curl completed, 1 done", "2.5s start After");
  }

  @Test
  void atTheLowestDoseThereIsNoMinimum() {
    PlanOptions least = PlanOptions.builder().dose(BigDecimal.ZERO).build();
    Live.of(least, reps("Curl", CountRange.of(1, 3), each(2)), move("After", 4))
        .advance("2")
        .tells(
            "0s start session",
            "0s start Curl",
            "0s start rep 1/1",
            "2s end rep 1/1 completed",
            "2s end Curl completed, 1 done",
            "2s start After");
  }

  @Test
  void aRangeOfTheLastHoldHasAMinimum() {
    live(reps("Bridge", TWO, each(2), DurationRange.seconds(3, 5)))
        .after("4")
        .advance("3.5")
        .tells("7s minimum")
        .give(Session::next)
        .tells(
            "7.5s end rep 2/2 completed", "7.5s end Bridge completed, 2 done", "7.5s start After");
  }

  @Test
  void aTimeBoxHoldsAsManyWholeRepsAsFitAndLastsItsTime() {
    live(reps("Row", TimeBox.of(DurationRange.seconds(8)), each(3)))
        .advance("8")
        .tells(
            "0s start session",
            "0s start Row",
            "0s start rep 1/2",
            "3s end rep 1/2 completed",
            "3s start rep 2/2",
            "8s end rep 2/2 completed",
            "8s end Row completed, 2 done",
            "8s start After");
  }

  @Test
  void theLastHoldOfATimeBoxFollowsItsTime() {
    live(reps("Row", TimeBox.of(DurationRange.seconds(8)), each(3), DurationRange.seconds(2)))
        .after("7")
        .advance("3")
        .tells(
            "8s phase last-hold 2s",
            "10s end rep 2/2 completed",
            "10s end Row completed, 2 done",
            "10s start After");
  }

  @Test
  void nextInAMidstOfARepSkipsItAndTheStep() {
    live(reps("Squat", TWO, each(3)))
        .after("4")
        .give(Session::next)
        .tells("4s end rep 2/2 skipped", "4s end Squat skipped, 1 done", "4s start After");
  }

  @Test
  void aStopEndsTheRepBeforeTheStep() {
    live(reps("Squat", TWO, each(3)))
        .after("1")
        .give(Session::stop)
        .tells(
            "1s end rep 1/2 stopped",
            "1s end Squat stopped, 0 done",
            "1s end session stopped host");
  }

  @Test
  void painEndsTheRepBeforeTheStep() {
    Live.of(Steps.guard(3, AfterPain.CONTINUE, "Let go", reps("Squat", TWO, each(3))))
        .after("1")
        .give(it -> it.reportPain(5))
        .tells(
            "1s pain 5",
            "1s guard 3 acts, then continue",
            "1s end rep 1/2 stopped-by-pain",
            "1s end Squat stopped-by-pain, 0 done",
            "1s start Let go");
  }

  @Test
  void restartAndBackBeginWithTheFirstRep() {
    live(reps("Squat", TWO, each(3)))
        .after("4")
        .give(Session::restartStep)
        .tells(
            "4s end rep 2/2 skipped",
            "4s end Squat skipped, 1 done",
            "4s jump restart steps[0] -> steps[0]",
            "4s start Squat",
            "4s start rep 1/2")
        .advance("2.5")
        .give(Session::back)
        .tells(
            "6.5s end rep 1/2 skipped",
            "6.5s end Squat skipped, 0 done",
            "6.5s jump back steps[0] -> steps[0]",
            "6.5s start Squat",
            "6.5s start rep 1/2");
  }

  @Test
  void skippingTheExerciseEndsTheRep() {
    Live.of(Steps.exercise("Legs", reps("Squat", TWO, each(3))), move("After", 4))
        .after("1")
        .give(Session::skipExercise)
        .tells(
            "1s end rep 1/2 skipped",
            "1s end Squat skipped, 0 done",
            "1s end exercise Legs skipped",
            "1s jump skip steps[0].steps[0] -> steps[1]",
            "1s start After");
  }

  @Test
  void aPacedRepIsNotCountedByTheHostAndNotExtended() {
    live(reps("Squat", TWO, each(3)))
        .after("1")
        .refuses(Session::rep)
        .refuses(it -> it.extend(Duration.ofSeconds(5)));
  }

  @Test
  void anotherKindOfStepHasNoReps() {
    Live.of(move("Alone", 4)).refuses(Session::rep);
    Live.notStarted(reps("Squat", TWO, each(3))).refuses(Session::rep);
  }

  @Test
  void aPauseStopsTheCount() {
    live(reps("Squat", TWO, each(3)))
        .after("1")
        .give(Session::pause)
        .advance("100")
        .give(Session::resume)
        .tells("1s paused host", "1s resumed host")
        .advance("2")
        .tells("3s end rep 1/2 completed", "3s start rep 2/2");
  }

  @Test
  void atOneInstantRepsComeBeforeTheMinimumCuesAndTheTick() {
    PlanOptions ticking = PlanOptions.builder().ticks(Duration.ofSeconds(4)).build();
    Reps reps =
        reps(
            "Squat of {reps}",
            CountRange.of(1, 2),
            Tempo.seconds(4, 0, 0, 0),
            Cue.of(CueTime.at(Duration.ofSeconds(4)), "Rep {rep} of {reps}"),
            Cue.of(CueTime.HALFWAY, "Halfway"));
    Live.of(ticking, reps)
        .after("3.999")
        .advance("0.001")
        .tells(
            "4s end rep 1/2 completed",
            "4s start rep 2/2",
            "4s phase lower 4s",
            "4s minimum",
            "4s cue Rep 2 of 2",
            "4s cue Halfway",
            "4s tick 4s, 4s left");
  }

  @Test
  void theNumberOfRepsIsToldInTheWords() {
    Live live = Live.of(reps("Squat, {reps} times", CountRange.of(1, 3), each(2)));
    live.tells("0s start session", "0s start Squat, 3 times", "0s start rep 1/3");
    assertThat(((StepStarted) live.events.get(1)).reps()).hasValue(3);
  }

  @Test
  void aThousandRepsOfAMillisecondAreAllTold() {
    Live live =
        Live.of(
            reps("Flutter", CountRange.of(1_000), Each.of(DurationRange.of(Duration.ofMillis(1)))));
    live.session.advance(Duration.ofSeconds(1));
    assertThat(live.session.isOver()).isTrue();
    Grammar.check(live.events);
    assertThat(live.events).hasSize(1 + 1 + 2_000 + 1 + 1);
  }
}
