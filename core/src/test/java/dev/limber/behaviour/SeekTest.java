package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.rest;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.AfterPain.CONTINUE;
import static dev.limber.routine.AfterPain.END_ROUTINE;
import static dev.limber.routine.Side.LEFT;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;

import dev.limber.routine.Side;
import dev.limber.routine.Step;
import dev.limber.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What seek takes as a target, and what is played on the way. */
class SeekTest {

  private static final Step SETS =
      repeat(3, 5, exercise("X", repeat(2, 5, move("A", 10)), sides(RIGHT_FIRST, 5, move("B", 9))));

  private static Predicate<Session> seek(String path, Integer... rounds) {
    return session -> session.seek(path, Optional.empty(), List.of(rounds));
  }

  private static Predicate<Session> seek(String path, Side side, Integer... rounds) {
    return session -> session.seek(path, Optional.of(side), List.of(rounds));
  }

  @Test
  void aStepIsSkippedForTheOne() {
    Live.of(move("A", 10), move("B", 10), move("C", 10))
        .after("1")
        .give(seek("steps[2]"))
        .tells("1s end A skipped", "1s jump seek steps[0] -> steps[2]", "1s start C");
  }

  @Test
  void theRunningStepIsATargetToo() {
    Live.of(move("A", 10))
        .after("1")
        .give(seek("steps[0]"))
        .tells("1s end A skipped", "1s jump seek steps[0] -> steps[0]", "1s start A");
  }

  @Test
  void aContainerMeansItsFirstStep() {
    Live.of(move("A", 10), exercise("X", guard("out", hold("B", 10))))
        .after("1")
        .give(seek("steps[1]"))
        .tells(
            "1s end A skipped",
            "1s jump seek steps[0] -> steps[1].steps[0].steps[0]",
            "1s start exercise X",
            "1s start B");
  }

  @Test
  void sideAndRoundsAreChosen() {
    Live.of(SETS)
        .after("1")
        .give(seek("steps[0].steps[0].steps[1].steps[0]", LEFT, 2))
        .tells(
            "1s end A skipped",
            "1s end round 1/2 skipped",
            "1s end exercise X skipped",
            "1s end round 1/3 skipped",
            "1s jump seek steps[0].steps[0].steps[0].steps[0]"
                + " -> steps[0].steps[0].steps[1].steps[0]",
            "1s start round 2/3",
            "1s start exercise X",
            "1s start side left",
            "1s start B")
        .advance("9")
        .tells(
            "10s end B completed",
            "10s end side left completed",
            "10s end exercise X completed",
            "10s end round 2/3 completed",
            "10s start rest steps[0].rest");
  }

  @Test
  void roundsLeftOutAreTheFirst() {
    Live.of(SETS)
        .after("1")
        .give(seek("steps[0].steps[0].steps[0]", 3))
        .tells(
            "1s end A skipped",
            "1s end round 1/2 skipped",
            "1s end exercise X skipped",
            "1s end round 1/3 skipped",
            "1s jump seek steps[0].steps[0].steps[0].steps[0]"
                + " -> steps[0].steps[0].steps[0].steps[0]",
            "1s start round 3/3",
            "1s start exercise X",
            "1s start round 1/2",
            "1s start A");
  }

  @Test
  void withinTheSameRoundItStaysOpen() {
    Live.of(repeat(3, 0, move("A", 10), move("B", 10)))
        .after("21")
        .give(seek("steps[0].steps[1]", 2))
        .tells(
            "21s end A skipped",
            "21s jump seek steps[0].steps[0] -> steps[0].steps[1]",
            "21s start B");
  }

  @Test
  void aRestThatIsWrittenIsATarget() {
    Live.of(move("A", 10), rest(5)).give(seek("steps[1]")).after("0").tells();
  }

  @Test
  void whatThePlanDoesNotPlayIsRefused() {
    Live live = Live.of(SETS, move("C", 4)).after("1");
    live.refuses(seek("steps[2]"))
        .refuses(seek(""))
        .refuses(seek("steps"))
        .refuses(seek("steps[0].rest"))
        .refuses(seek("steps[0].steps[0].steps[1].change-over"))
        .refuses(seek("steps[1]", LEFT))
        .refuses(seek("steps[0]", 4))
        .refuses(seek("steps[0]", 0))
        .refuses(seek("steps[1]", 1))
        .refuses(seek("steps[0].steps[0].steps[0]", 1, 3))
        .refuses(seek("steps[0].steps[0].steps[0]", 1, 1, 1))
        .refuses(seek("steps[0].steps[0].steps[1].steps[0]", Side.RIGHT, 1, 1));
  }

  @Test
  void aPathThatOnlyBeginsLikeAStepsIsAnother() {
    Step[] eleven = new Step[11];
    for (int i = 0; i < 11; i++) {
      eleven[i] = move("A" + i, 4);
    }
    Live.of(eleven)
        .give(seek("steps[10]"))
        .refuses(seek("steps[1"))
        .give(seek("steps[1]"))
        .after("0")
        .advance("4")
        .tells("4s end A1 completed", "4s start A2");
  }

  @Test
  void aStepOfAReleaseIsNoTarget() {
    Live.of(guard("out", hold("A", 10)))
        .refuses(seek("steps[0].release[0]"))
        .refuses(seek("steps[0].release"));
  }

  @Test
  void outOfGuardsTheirReleasesArePlayedFirst() {
    Live.of(guard("outer out", guard("out", hold("A", 10))), move("B", 4), move("C", 4))
        .after("1")
        .give(seek("steps[2]"))
        .tellsToTheEnd(
            "1s end A skipped",
            "1s start out",
            "3s end out completed",
            "3s start outer out",
            "5s end outer out completed",
            "5s jump seek steps[0].steps[0].steps[0] -> steps[2]",
            "5s start C",
            "9s end C completed",
            "9s end session completed");
  }

  @Test
  void inAReleaseItIsTakenAndTheLastOneCounts() {
    Live.of(guard("out", hold("A", 10)), move("B", 4), move("C", 4), move("D", 4))
        .after("11")
        .give(seek("steps[3]"))
        .give(seek("steps[2]"))
        .tells()
        .advance("1")
        .tells(
            "12s end out completed",
            "12s jump seek steps[0].release[0] -> steps[2]",
            "12s start C");
  }

  @Test
  void outOfTheReleaseOfPainItIsTakenUnlessThePainEndsMore() {
    Live.of(guard("out", hold("A", 10)), move("B", 4), move("C", 4))
        .give(Session::reportPain)
        .give(seek("steps[2]"))
        .after("0")
        .advance("2")
        .tells(
            "2s end out completed", "2s jump seek steps[0].release[0] -> steps[2]", "2s start C");
    Live.of(guard(1, END_ROUTINE, "out", hold("A", 10)), move("B", 4))
        .give(Session::reportPain)
        .refuses(seek("steps[1]"));
  }

  @Test
  void nothingLeadsBackIntoAGuardThatIsActingBeforeItsReleaseHasRun() {
    Live.of(guard(1, CONTINUE, "outer out", guard(6, CONTINUE, "out", hold("A", 10)), hold("B", 9)))
        .give(session -> session.reportPain(3))
        .refuses(seek("steps[0].steps[1]"))
        .after("0")
        .tellsToTheEnd(
            "2s end out completed",
            "2s start outer out",
            "4s end outer out completed",
            "4s end session completed");
  }

  @Test
  void aFirstRoundMayBeNamed() {
    Live.of(SETS)
        .after("1")
        .give(seek("steps[0].steps[0].steps[0]", 1, 2))
        .tells(
            "1s end A skipped",
            "1s end round 1/2 skipped",
            "1s jump seek steps[0].steps[0].steps[0].steps[0]"
                + " -> steps[0].steps[0].steps[0].steps[0]",
            "1s start round 2/2",
            "1s start A");
  }
}
