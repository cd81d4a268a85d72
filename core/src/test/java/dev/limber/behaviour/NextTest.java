package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.AfterPain.END_SIDE;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;

import dev.limber.routine.DurationRange;
import dev.limber.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What next ends, and as what it counts. */
class NextTest {

  private static final DurationRange RANGE = DurationRange.seconds(15, 30);

  @Test
  void beforeTheMinimumTheStepIsSkipped() {
    Live.of(hold("A", RANGE), move("B", 4))
        .after("14.999")
        .give(Session::next)
        .tells("14.999s end A skipped", "14.999s start B");
  }

  @Test
  void fromTheMinimumOnItIsCompleted() {
    Live.of(hold("A", RANGE), move("B", 4))
        .after("14")
        .advance("1")
        .give(Session::next)
        .tells("15s minimum", "15s end A completed", "15s start B");
  }

  @Test
  void aStepOfOneLengthIsSkippedAtAnyMomentBeforeItsEnd() {
    Live.of(move("A", 4), move("B", 4))
        .after("3.999")
        .give(Session::next)
        .tells("3.999s end A skipped", "3.999s start B");
  }

  @Test
  void itEndsRestsBetweenRounds() {
    Live.of(repeat(2, 10, move("A", 4)))
        .after("5")
        .give(Session::next)
        .tells("5s end rest steps[0].rest skipped", "5s start round 2/2", "5s start A");
  }

  @Test
  void itEndsChangeOvers() {
    Live.of(sides(RIGHT_FIRST, 5, move("A", 4)))
        .after("5")
        .give(Session::next)
        .tells(
            "5s end change-over steps[0].change-over skipped", "5s start side left", "5s start A");
  }

  @Test
  void itEndsAStepOfAReleaseAndTheWayGoesOn() {
    Live.of(sides(RIGHT_FIRST, 0, guard(1, END_SIDE, "out", hold("A {side}", 10)), move("B", 4)))
        .after("1")
        .give(Session::reportPain)
        .after("1")
        .give(Session::next)
        .tells(
            "2s end out skipped",
            "2s end side right stopped-by-pain",
            "2s start side left",
            "2s start A left");
  }

  @Test
  void intoAReleaseItLeadsLikeTheEndOfTheStep() {
    Live.of(guard("out", hold("A", 10)))
        .after("1")
        .give(Session::next)
        .tells("1s end A skipped", "1s start out");
  }

  @Test
  void onTheLastStepItCompletesTheSession() {
    Live.of(move("A", 4))
        .after("1")
        .give(Session::next)
        .tells("1s end A skipped", "1s end session completed")
        .refuses(Session::next);
  }

  @Test
  void whilePausedItWorksAndThePauseStays() {
    Live.of(move("A", 4), move("B", 4))
        .give(Session::pause)
        .after("0")
        .give(Session::next)
        .advance("60")
        .tells("0s end A skipped", "0s start B");
  }

  @Test
  void anExtendedStepCountsOnceItHasLastedItsPlannedLength() {
    Live.of(move("A", 10), move("B", 10))
        .after("9")
        .give(session -> session.extend(Duration.ofSeconds(20)))
        .after("2")
        .give(Session::next)
        .tells("11s end A completed", "11s start B");
  }
}
