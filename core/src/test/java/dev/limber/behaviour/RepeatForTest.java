package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.repeatFor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Ready;
import dev.limber.routine.Step;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rounds that are begun as long as there is time. */
class RepeatForTest {

  @Test
  void aBegunRoundIsPlayedToItsEnd() {
    Live.of(repeatFor(10, 0, move("A", 4)), move("After", 1))
        .after("3")
        .advance("10")
        .tells(
            "4s end A completed",
            "4s end round 1 completed",
            "4s start round 2",
            "4s start A",
            "8s end A completed",
            "8s end round 2 completed",
            "8s start round 3",
            "8s start A",
            "12s end A completed",
            "12s end round 3 completed",
            "12s start After",
            "13s end After completed",
            "13s end session completed");
  }

  @Test
  void noRoundBeginsAtTheInstantAtWhichItsTimeIsOver() {
    Live.of(repeatFor(8, 0, move("A", 4)), move("After", 1))
        .after("7")
        .advance("1")
        .tells("8s end A completed", "8s end round 2 completed", "8s start After");
  }

  @Test
  void noRestBeginsOnceItsTimeIsOverAndNoRoundAfterARestThatOutlastsIt() {
    Live.of(repeatFor(4, 3, move("A", 4)), move("After", 1))
        .after("3")
        .advance("1")
        .tells("4s end A completed", "4s end round 1 completed", "4s start After");
    Live.of(repeatFor(5, 3, move("A", 4)), move("After", 1))
        .after("3")
        .advance("4")
        .tells(
            "4s end A completed",
            "4s end round 1 completed",
            "4s start rest steps[0].rest",
            "7s end rest steps[0].rest completed",
            "7s start After");
    Live.of(repeatFor(8, 3, move("A", 4)), move("After", 1))
        .after("6")
        .advance("1")
        .tells("7s end rest steps[0].rest completed", "7s start round 2", "7s start A");
  }

  @Test
  void aPauseTakesNothingOfItsTimeAndWaitingDoes() {
    Live live = Live.of(repeatFor(6, 0, move("A", 4)), move("After", 1));
    live.after("3").give(Session::pause).after("100").give(Session::resume);
    live.advance("5")
        .tells(
            "3s resumed host",
            "4s end A completed",
            "4s end round 1 completed",
            "4s start round 2",
            "4s start A",
            "8s end A completed",
            "8s end round 2 completed",
            "8s start After");
  }

  @Test
  void goingOnEarlierBeginsMoreRounds() {
    Live.of(repeatFor(6, 0, move("A", 4)), move("After", 1))
        .after("1")
        .give(Session::next)
        .give(Session::next)
        .after("3")
        .advance("2")
        .tells("5s end A completed", "5s end round 3 completed", "5s start round 4", "5s start A");
  }

  @Test
  void aRepeatInsideBeginsItsTimeAnewInEveryRound() {
    Step inner = repeatFor(5, 0, move("A", 3));
    Live.of(repeat(2, 0, inner, move("B", 1)))
        .after("8")
        .advance("6")
        .tells(
            "10s end A completed",
            "10s end round 1 completed",
            "10s start round 2",
            "10s start A",
            "13s end A completed",
            "13s end round 2 completed",
            "13s start B",
            "14s end B completed",
            "14s end round 2/2 completed",
            "14s end session completed");
    assertThat(
            Plan.of(Steps.routine(repeatFor(12, 2, inner, move("B", 1))))
                .timeline()
                .whole()
                .expected())
        .hasSeconds(7 + 2 + 7);
  }

  @Test
  void goingToItFromOutsideBeginsItsTimeAnew() {
    Live.of(move("Before", 2), repeatFor(6, 0, move("A", 4), move("B", 1)), move("After", 9))
        .after("14")
        .give(it -> it.seek("steps[1].steps[1]", Optional.empty(), List.of(7)))
        .advance("1")
        .tells(
            "14s end After skipped",
            "14s jump seek steps[2] -> steps[1].steps[1]",
            "14s start round 7",
            "14s start B",
            "15s end B completed",
            "15s end round 7 completed",
            "15s start round 8",
            "15s start A")
        .after("4")
        .advance("1")
        .tells("20s end B completed", "20s end round 8 completed", "20s start After");
  }

  @Test
  void goingBackWithinItLeavesItsTimeAsItIs() {
    Live.of(repeatFor(6, 0, move("A", 4)), move("After", 9))
        .after("5")
        .give(Session::back)
        .tells(
            "5s end A skipped",
            "5s end round 2 skipped",
            "5s jump back steps[0].steps[0] -> steps[0].steps[0]",
            "5s start round 1",
            "5s start A")
        .advance("4")
        .tells("9s end A completed", "9s end round 1 completed", "9s start After");
  }

  @Test
  void goingBackFromTheRestBetweenItsRoundsLeavesItsTimeAsItIs() {
    Live.of(repeatFor(9, 4, move("A", 4)), move("After", 9))
        .after("5")
        .give(Session::back)
        .tells(
            "5s end rest steps[0].rest skipped",
            "5s jump back steps[0].rest -> steps[0].steps[0]",
            "5s start round 1",
            "5s start A")
        .advance("4")
        .tells("9s end A completed", "9s end round 1 completed", "9s start After");
  }

  @Test
  void theExpectedLengthIsThatOfARehearsal() {
    for (long box = 1; box <= 25; box++) {
      for (long rest = 0; rest <= 5; rest++) {
        Step hold = Steps.stay("Hold", length(2), length(5), length(1));
        Plan plan = Plan.of(Steps.routine(repeatFor(box, rest, hold)));
        List<RoutineEvent> events = Rehearsal.of(plan).events();
        assertThat(plan.timeline().whole().expected())
            .as("for %d s, rest %d s", box, rest)
            .isEqualTo(events.get(events.size() - 1).at());
        long steps = events.stream().filter(RoutineEvent.StepStarted.class::isInstance).count();
        assertThat(plan.timeline().steps()).isEqualTo(steps);
      }
    }
  }

  private static DurationRange length(long seconds) {
    return DurationRange.seconds(seconds);
  }

  @Test
  void itsShortestLengthIsNeverMoreThanTheExpectedOne() {
    Step hold = Steps.stay("Hold", DurationRange.seconds(9, 10));
    var whole = Plan.of(Steps.routine(repeatFor(10, 0, hold))).timeline().whole();
    assertThat(whole.expected()).hasSeconds(10);
    assertThat(whole.shortest()).hasSeconds(10);
  }

  @Test
  void itsLongestLengthIsThatOfARoundWhichBeginsAtTheLastMoment() {
    Step round =
        Steps.exercise("E", move("A", 5), Steps.stay("B", Ready.atMost(DurationRange.seconds(20))));
    var whole = Plan.of(Steps.routine(repeatFor(30, 0, round))).timeline().whole();
    assertThat(whole.expected()).hasSeconds(30);
    assertThat(whole.longest()).hasSeconds(30 + 25);
    assertThat(whole.openEnded()).isFalse();
  }
}
