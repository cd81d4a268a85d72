package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.freeReps;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.reps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Guidance;
import dev.limber.routine.Ready;
import dev.limber.routine.Reps;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Reps that the host counts. */
class CountedRepsTest {

  private static final CountRange TWO = CountRange.of(2);
  private static final Ready AT_MOST_TEN = Ready.atMost(DurationRange.seconds(10));

  private static Live live(Reps reps) {
    return Live.of(reps, move("After", 4));
  }

  @Test
  void theHostCountsEachRepAndTheLastOneEndsTheStep() {
    live(reps("Squat", TWO, Ready.FOR_EVER))
        .tells("0s start session", "0s start Squat", "0s start rep 1/2", "0s waits for reps")
        .advance("5")
        .give(Session::rep)
        .tells("5s end rep 1/2 completed", "5s start rep 2/2")
        .advance("3")
        .give(Session::rep)
        .tells("8s end rep 2/2 completed", "8s end Squat completed, 2 done", "8s start After")
        .refuses(Session::rep);
  }

  @Test
  void goingOnWhileItWaitsCompletesTheStepAndSkipsTheRep() {
    live(reps("Squat", TWO, Ready.FOR_EVER))
        .after("5")
        .give(Session::next)
        .tells("5s end rep 1/2 skipped", "5s end Squat completed, 0 done", "5s start After");
  }

  @Test
  void atMostEndsTheStepAndSkipsTheRepThatWasNotCounted() {
    Live live = live(reps("Squat", TWO, AT_MOST_TEN));
    StepStarted started = (StepStarted) live.events.get(1);
    assertThat(started.planned()).isEmpty();
    assertThat(started.atMost()).contains(Duration.ofSeconds(10));
    live.after("4")
        .give(Session::rep)
        .advance("6")
        .tells(
            "4s end rep 1/2 completed",
            "4s start rep 2/2",
            "10s end rep 2/2 skipped",
            "10s end Squat completed, 1 done",
            "10s start After");
  }

  @Test
  void theLastRepThatIsCountedIsFollowedByTheLastHold() {
    live(reps("Bridge", TWO, Ready.FOR_EVER, DurationRange.seconds(3, 5)))
        .after("1")
        .give(Session::rep)
        .give(Session::rep)
        .tells("1s end rep 1/2 completed", "1s start rep 2/2", "1s phase last-hold 5s")
        .refuses(Session::rep)
        .advance("5")
        .tells(
            "4s minimum",
            "6s end rep 2/2 completed",
            "6s end Bridge completed, 2 done",
            "6s start After");
  }

  @Test
  void theLastHoldIsSkippedBeforeItsMinimum() {
    live(reps("Bridge", TWO, Ready.FOR_EVER, DurationRange.seconds(3, 5)))
        .after("1")
        .give(Session::rep)
        .give(Session::rep)
        .after("2")
        .give(Session::next)
        .tells("3s end rep 2/2 skipped", "3s end Bridge skipped, 1 done", "3s start After");
  }

  @Test
  void aLastHoldThatBeganBeforeAtMostIsHeldToItsEnd() {
    Live live = live(reps("Bridge", CountRange.of(1), AT_MOST_TEN, DurationRange.seconds(5)));
    assertThat(live.session.plan().timeline().whole().longest()).hasSeconds(10 + 5 + 4);
    live.after("9")
        .give(Session::rep)
        .advance("5")
        .tells(
            "9s phase last-hold 5s",
            "14s end rep 1/1 completed",
            "14s end Bridge completed, 1 done",
            "14s start After");
  }

  @Test
  void theMinimumIsToldOnceWhenAsManyRepsAreCounted() {
    PlanOptions ticking = PlanOptions.builder().ticks(Duration.ofSeconds(2)).build();
    Live.of(ticking, reps("Curl", CountRange.of(1, 3), Ready.FOR_EVER), move("After", 4))
        .after("3")
        .give(Session::rep)
        .tells("3s end rep 1/3 completed", "3s start rep 2/3", "3s minimum")
        .advance("2")
        .tells("4s tick 4s")
        .give(Session::next)
        .tells("5s end rep 2/3 skipped", "5s end Curl completed, 1 done", "5s start After");
  }

  @Test
  void aCueThatIsReckonedFromTheEndIsNotGivenAgainWhenTheLastHoldMovesIt() {
    Reps reps =
        Reps.builder()
            .from(reps("Bridge", CountRange.of(1), AT_MOST_TEN, DurationRange.seconds(10)))
            .guidance(
                Guidance.builder()
                    .addSay(Text.of("Bridge"))
                    .addCues(Cue.of(CueTime.HALFWAY, "Halfway"))
                    .build())
            .build();
    live(reps)
        .after("4")
        .advance("5")
        .tells("5s cue Halfway")
        .give(Session::rep)
        .advance("10")
        .tells(
            "9s phase last-hold 10s",
            "19s end rep 1/1 completed",
            "19s end Bridge completed, 1 done",
            "19s start After");
  }

  @Test
  void asManyAsComeAreCountedUntilTheTimeIsOver() {
    Live live = live(freeReps("March", 10));
    assertThat(((StepStarted) live.events.get(1)).planned()).contains(Duration.ofSeconds(10));
    live.tells("0s start session", "0s start March", "0s start rep 1")
        .advance("4")
        .give(Session::rep)
        .tells("4s end rep 1 completed", "4s start rep 2")
        .advance("6")
        .tells("10s end rep 2 skipped", "10s end March completed, 1 done", "10s start After");
  }

  @Test
  void goingOnBeforeTheTimeIsOverSkipsWhatHasNoOtherEnd() {
    live(freeReps("March", 10))
        .after("4")
        .refuses(it -> it.extend(Duration.ofSeconds(1)))
        .give(Session::next)
        .tells("4s end rep 1 skipped", "4s end March skipped, 0 done", "4s start After");
  }

  @Test
  void aTimeBoxThatWaitsEndsWhenThePersonGoesOnOrTheTimeIsOver() {
    TimeBox box = TimeBox.of(DurationRange.seconds(10));
    live(reps("March", box, Ready.FOR_EVER))
        .tells("0s start session", "0s start March", "0s start rep 1", "0s waits for reps")
        .advance("4")
        .give(Session::next)
        .tells("4s end rep 1 skipped", "4s end March completed, 0 done", "4s start After");
    live(reps("March", box, Ready.FOR_EVER))
        .after("9")
        .advance("1")
        .tells("10s end rep 1 skipped", "10s end March completed, 0 done", "10s start After");
  }

  @Test
  void aRepCountedWhilePausedLeavesThePause() {
    live(reps("Squat", TWO, Ready.FOR_EVER))
        .after("2")
        .give(Session::pause)
        .give(Session::rep)
        .tells("2s paused host", "2s end rep 1/2 completed", "2s start rep 2/2");
  }

  @Test
  void aCommandAtTheInstantOfAtMostComesAfterTheEnd() {
    live(reps("Squat", TWO, AT_MOST_TEN))
        .after("10")
        .refuses(Session::rep)
        .give(Session::next)
        .tells("10s end After skipped", "10s end session completed");
  }

  @Test
  void theLastHoldOfATimeBoxThatWaitsHasItsMinimumToo() {
    TimeBox box = TimeBox.of(DurationRange.seconds(10));
    live(reps("March", box, Ready.FOR_EVER, DurationRange.seconds(2, 5)))
        .after("9")
        .advance("3")
        .tells("10s phase last-hold 5s", "12s minimum")
        .give(Session::next)
        .tells("12s end rep 1 completed", "12s end March completed, 1 done", "12s start After");
    live(reps("March", box, Ready.FOR_EVER, DurationRange.seconds(2, 5)))
        .after("11")
        .give(Session::next)
        .tells("11s end rep 1 skipped", "11s end March skipped, 0 done", "11s start After");
  }

  @Test
  void aRepThatIsCountedAfterAnInterruptionAtTheEndDoesNotEndTheStep() {
    Live live = live(freeReps("March", 10)).after("9").give(CountedRepsTest::sleeps);
    live.give(Session::rep)
        .tells("10s paused interruption", "10s end rep 1 completed", "10s start rep 2")
        .give(Session::resume)
        .advance("0")
        .tells(
            "10s resumed interruption",
            "10s end rep 2 skipped",
            "10s end March completed, 1 done",
            "10s start After");
  }

  private static boolean sleeps(Session session) {
    return session.interrupt(Duration.ofHours(1).toNanos());
  }

  @Test
  void whoHasDoneTheLeastHasDoneEnoughInTheLastHoldToo() {
    live(reps("Squat", CountRange.of(2, 3), Ready.FOR_EVER, DurationRange.seconds(4, 8)))
        .give(Session::rep)
        .after("2")
        .give(Session::rep)
        .tells("2s end rep 2/3 completed", "2s start rep 3/3", "2s minimum")
        .advance("2")
        .give(Session::rep)
        .advance("1")
        .give(Session::next)
        .tells(
            "4s phase last-hold 8s",
            "5s end rep 3/3 completed",
            "5s end Squat completed, 3 done",
            "5s start After");
  }
}
