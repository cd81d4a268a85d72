package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.bareGuard;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.rest;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;

import dev.limber.routine.AfterPain;
import dev.limber.routine.StopOnPain;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where back leads, and what is played on the way. */
class BackTest {

  @Test
  void afterMoreThanTwoSecondsItLeadsToTheStartOfTheStep() {
    Live.of(move("A", 10), move("B", 10))
        .after("12.001")
        .give(Session::back)
        .tells(
            "12.001s end B skipped", "12.001s jump back steps[1] -> steps[1]", "12.001s start B");
  }

  @Test
  void withinTwoSecondsItLeadsToTheStepBefore() {
    Live.of(move("A", 10), move("B", 10))
        .after("12")
        .give(Session::back)
        .tells("12s end B skipped", "12s jump back steps[1] -> steps[0]", "12s start A");
  }

  @Test
  void againAndAgainItLeadsFurtherBack() {
    Live.of(move("A", 10), move("B", 10), move("C", 10))
        .after("20")
        .give(Session::back)
        .give(Session::back)
        .tells(
            "20s end C skipped",
            "20s jump back steps[2] -> steps[1]",
            "20s start B",
            "20s end B skipped",
            "20s jump back steps[1] -> steps[0]",
            "20s start A");
  }

  @Test
  void atTheFirstStepItRestarts() {
    Live.of(move("A", 10))
        .after("1")
        .give(Session::back)
        .tells("1s end A skipped", "1s jump back steps[0] -> steps[0]", "1s start A");
  }

  @Test
  void theLeadInIsNoStepToGoBackTo() {
    Live.of(
            PlanOptions.builder().getReady(Duration.ofSeconds(5)).build(),
            move("A", 10),
            move("B", 10))
        .after("6")
        .give(Session::back)
        .tells("6s end A skipped", "6s jump back steps[0] -> steps[0]", "6s start A");
  }

  @Test
  void inTheLeadInItRestartsTheLeadIn() {
    Live.of(PlanOptions.builder().getReady(Duration.ofSeconds(5)).build(), move("A", 10))
        .after("1")
        .give(Session::back)
        .tells(
            "1s end get-ready get-ready skipped",
            "1s jump back get-ready -> get-ready",
            "1s start get-ready get-ready");
  }

  @Test
  void itPassesRestsByThatAreWrittenAndThoseBetweenRounds() {
    Live.of(move("A", 10), rest(5), repeat(2, 5, move("B", 10)))
        .after("16")
        .give(Session::back)
        .tells(
            "16s end B skipped",
            "16s end round 1/2 skipped",
            "16s jump back steps[2].steps[0] -> steps[0]",
            "16s start A");
  }

  @Test
  void itLeadsIntoAnEarlierRound() {
    Live.of(repeat(3, 5, move("A {round}", 10), move("B {round}", 10)))
        .after("51")
        .give(Session::back)
        .tells(
            "51s end A 3 skipped",
            "51s end round 3/3 skipped",
            "51s jump back steps[0].steps[0] -> steps[0].steps[1]",
            "51s start round 2/3",
            "51s start B 2")
        .advance("15")
        .tells(
            "61s end B 2 completed",
            "61s end round 2/3 completed",
            "61s start rest steps[0].rest",
            "66s end rest steps[0].rest completed",
            "66s start round 3/3",
            "66s start A 3");
  }

  @Test
  void fromBehindNestedRepeatsItLeadsIntoTheLastRoundOfEach() {
    Live.of(repeat(2, 0, repeat(3, 0, move("A", 10))), move("B", 10))
        .after("60")
        .give(Session::back)
        .tells(
            "60s end B skipped",
            "60s jump back steps[1] -> steps[0].steps[0].steps[0]",
            "60s start round 2/2",
            "60s start round 3/3",
            "60s start A");
  }

  @Test
  void itLeadsOverAChangeOverToTheOtherSide() {
    Live.of(sides(RIGHT_FIRST, 5, move("A {side}", 10)))
        .after("16")
        .give(Session::back)
        .tells(
            "16s end A left skipped",
            "16s end side left skipped",
            "16s jump back steps[0].steps[0] -> steps[0].steps[0]",
            "16s start side right",
            "16s start A right");
  }

  @Test
  void earlyInAChangeOverItLeadsToTheSideBeforeAndLateToItsStart() {
    Live.of(sides(RIGHT_FIRST, 5, move("A {side}", 10)))
        .after("13")
        .give(Session::back)
        .tells(
            "13s end change-over steps[0].change-over skipped",
            "13s jump back steps[0].change-over -> steps[0].change-over",
            "13s start change-over steps[0].change-over")
        .give(Session::back)
        .tells(
            "13s end change-over steps[0].change-over skipped",
            "13s jump back steps[0].change-over -> steps[0].steps[0]",
            "13s start side right",
            "13s start A right");
  }

  @Test
  void itPassesAReleaseByAndLeadsIntoTheGuard() {
    Live.of(guard("out", hold("A", 10)), move("B", 10))
        .after("13")
        .give(Session::back)
        .tells("13s end B skipped", "13s jump back steps[1] -> steps[0].steps[0]", "13s start A");
  }

  @Test
  void outOfAGuardItsReleaseIsPlayedFirst() {
    Live.of(move("A", 10), guard("out", hold("B", 10)))
        .after("11")
        .give(Session::back)
        .tells("11s end B skipped", "11s start out")
        .advance("2")
        .tells(
            "13s end out completed", "13s jump back steps[1].steps[0] -> steps[0]", "13s start A");
  }

  @Test
  void withinAGuardNoReleaseIsPlayed() {
    Live.of(guard("out", move("A", 10), hold("B", 10)))
        .after("11")
        .give(Session::back)
        .tells(
            "11s end B skipped",
            "11s jump back steps[0].steps[1] -> steps[0].steps[0]",
            "11s start A");
  }

  @Test
  void intoAnEarlierRoundTheGuardOfThisRoundIsReleasedFirst() {
    Live.of(repeat(2, 0, guard("out", hold("A {round}", 10))))
        .after("13")
        .give(Session::back)
        .tells("13s end A 2 skipped", "13s start out")
        .advance("2")
        .tells(
            "15s end out completed",
            "15s end round 2/2 skipped",
            "15s jump back steps[0].steps[0].steps[0] -> steps[0].steps[0].steps[0]",
            "15s start round 1/2",
            "15s start A 1");
  }

  @Test
  void earlyInAReleaseItLeadsToTheStepBeforeOnceTheReleaseIsOver() {
    Live.of(move("A", 10), guard("out", hold("B", 10)), move("C", 4))
        .after("21")
        .give(Session::back)
        .tells()
        .tellsToTheEnd(
            "22s end out completed",
            "22s jump back steps[1].release[0] -> steps[1].steps[0]",
            "22s start B",
            "32s end B completed",
            "32s start out",
            "34s end out completed",
            "34s start C",
            "38s end C completed",
            "38s end session completed");
  }

  @Test
  void lateInAReleaseItIsRefused() {
    StopOnPain longWayOut = StopOnPain.of(1, List.of(hold("A", 10)), List.of(move("out", 10)));
    Live.of(longWayOut).after("12.001").refuses(Session::back);
  }

  @Test
  void whatPainHasLeftIsNotGoneBackToFromItsRelease() {
    Live.of(guard("out", hold("A", 10)), move("B", 4))
        .after("3")
        .give(Session::reportPain)
        .after("1")
        .refuses(Session::back);
  }

  @Test
  void whilePausedItWorksAndThePauseStays() {
    Live.of(move("A", 10), move("B", 10))
        .after("11")
        .give(Session::pause)
        .give(Session::back)
        .advance("60")
        .tells(
            "11s paused host",
            "11s end B skipped",
            "11s jump back steps[1] -> steps[0]",
            "11s start A");
  }

  @Test
  void fromAReleaseBehindARestItLeadsToTheFirstStepOfAll() {
    Live.of(move("A", 10), guard("out", rest(5)))
        .after("16")
        .give(Session::back)
        .advance("1")
        .tells(
            "17s end out completed",
            "17s jump back steps[1].release[0] -> steps[0]",
            "17s start A");
  }

  @Test
  void afterPainItLeadsToTheStepThatWasLeftAndNotToThoseThatWereLeftOut() {
    Live.of(
            bareGuard(1, AfterPain.CONTINUE, move("A", 10), move("B", 10), move("C", 10)),
            move("D", 10))
        .after("3")
        .give(session -> session.reportPain(4))
        .after("1")
        .give(Session::back)
        .tells("4s end D skipped", "4s jump back steps[1] -> steps[0].steps[0]", "4s start A");
  }

  @Test
  void afterASeekItLeadsToTheStepBeforeInTheFile() {
    Live.of(move("A", 10), move("B", 10), move("C", 10), move("D", 10))
        .after("3")
        .give(session -> session.seek("steps[3]"))
        .after("1")
        .give(Session::back)
        .tells("4s end D skipped", "4s jump back steps[3] -> steps[2]", "4s start C");
  }
}
