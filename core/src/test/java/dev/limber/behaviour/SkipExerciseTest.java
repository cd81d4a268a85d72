package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.AfterPain.END_EXERCISE;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;

import dev.limber.routine.AfterPain;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What skipping an exercise leaves out. */
class SkipExerciseTest {

  @Test
  void theRestOfTheExerciseIsLeftOut() {
    Live.of(exercise("X", repeat(3, 5, move("A", 10)), move("B", 4)), move("C", 4))
        .after("1")
        .give(Session::skipExercise)
        .tells(
            "1s end A skipped",
            "1s end round 1/3 skipped",
            "1s end exercise X skipped",
            "1s jump skip steps[0].steps[0].steps[0] -> steps[1]",
            "1s start C");
  }

  @Test
  void outsideOfAnExerciseItIsRefused() {
    Live.of(exercise("X", move("A", 4)), move("B", 4)).after("5").refuses(Session::skipExercise);
  }

  @Test
  void openReleasesArePlayedFirstInsideOut() {
    Live.of(exercise("X", guard("outer out", guard("out", hold("A", 10)))), move("B", 4))
        .after("1")
        .give(Session::skipExercise)
        .advance("4")
        .tells(
            "1s end A skipped",
            "1s start out",
            "3s end out completed",
            "3s start outer out",
            "5s end outer out completed",
            "5s end exercise X skipped",
            "5s jump skip steps[0].steps[0].steps[0].steps[0] -> steps[1]",
            "5s start B");
  }

  @Test
  void aGuardAroundTheExerciseStaysOpen() {
    Live.of(guard("out", exercise("X", hold("A", 10)), hold("B", 10)))
        .after("1")
        .give(Session::skipExercise)
        .tells(
            "1s end A skipped",
            "1s end exercise X skipped",
            "1s jump skip steps[0].steps[0].steps[0] -> steps[0].steps[1]",
            "1s start B");
  }

  @Test
  void theInnermostExerciseIsMeant() {
    Live.of(exercise("X", exercise("Y", move("A", 10)), move("B", 4)))
        .after("1")
        .give(Session::skipExercise)
        .tells(
            "1s end A skipped",
            "1s end exercise Y skipped",
            "1s jump skip steps[0].steps[0].steps[0] -> steps[0].steps[1]",
            "1s start B");
  }

  @Test
  void whatClosesByItselfBehindTheExerciseIsCompletedBeforeTheJumpIsTold() {
    Live.of(sides(RIGHT_FIRST, 5, exercise("X", move("A", 10))))
        .after("1")
        .give(Session::skipExercise)
        .tells(
            "1s end A skipped",
            "1s end exercise X skipped",
            "1s end side right completed",
            "1s jump skip steps[0].steps[0].steps[0] -> steps[0].change-over",
            "1s start change-over steps[0].change-over");
  }

  @Test
  void skippingTheLastExerciseCompletesTheSession() {
    Live.of(exercise("X", move("A", 10)))
        .after("1")
        .give(Session::skipExercise)
        .tellsToTheEnd(
            "1s end A skipped",
            "1s end exercise X skipped",
            "1s jump skip steps[0].steps[0] -> end",
            "1s end session completed");
  }

  @Test
  void inAReleaseTheReleaseIsPlayedToItsEndFirst() {
    Live.of(exercise("X", guard("out", hold("A", 10)), move("B", 4)), move("C", 4))
        .after("11")
        .give(Session::skipExercise)
        .tells()
        .refuses(Session::skipExercise)
        .advance("1")
        .tells(
            "12s end out completed",
            "12s end exercise X skipped",
            "12s jump skip steps[0].steps[0].release[0] -> steps[1]",
            "12s start C");
  }

  @Test
  void whileAnExerciseIsBeingLeftTheOneAroundItIsNotSkipped() {
    Step inner = exercise("Y", guard(1, END_EXERCISE, "out", hold("A", 10)));
    Live.of(exercise("X", inner, move("B", 4)))
        .after("11")
        .give(Session::skipExercise)
        .refuses(Session::skipExercise);
    Live.of(exercise("X", inner, move("B", 4)))
        .give(Session::reportPain)
        .refuses(Session::skipExercise);
  }

  @Test
  void anExerciseInsideAReleaseIsPartOfTheRelease() {
    Live.of(
            exercise(
                "X",
                StopOnPain.of(
                    1,
                    List.of(hold("A", 10)),
                    List.of(exercise("Way", move("out", 2), move("up", 2)))),
                move("B", 4)))
        .after("11")
        .give(Session::skipExercise)
        .tellsToTheEnd(
            "12s end out completed",
            "12s start up",
            "14s end up completed",
            "14s end exercise Way completed",
            "14s end exercise X skipped",
            "14s jump skip steps[0].steps[0].release[0].steps[0] -> end",
            "14s end session completed");
  }

  @Test
  void afterPainThatEndsTheExerciseThereIsNothingMoreToSkip() {
    Live.of(exercise("X", guard(1, END_EXERCISE, "out", hold("A", 10))), move("B", 4))
        .give(Session::reportPain)
        .refuses(Session::skipExercise);
  }

  @Test
  void afterPainThatEndsTheGuardTheRestOfTheExerciseCanBeSkipped() {
    Live.of(exercise("X", guard("out", hold("A", 10)), move("B", 4)), move("C", 4))
        .give(Session::reportPain)
        .give(Session::skipExercise)
        .after("0")
        .advance("2")
        .tells(
            "2s end out completed",
            "2s end exercise X skipped",
            "2s jump skip steps[0].steps[0].release[0] -> steps[1]",
            "2s start C");
  }

  @Test
  void betweenRoundsTheExerciseAroundIsSkipped() {
    Live.of(exercise("X", repeat(2, 5, move("A", 10))), move("B", 4))
        .after("12")
        .give(Session::skipExercise)
        .tells(
            "12s end rest steps[0].steps[0].rest skipped",
            "12s end exercise X skipped",
            "12s jump skip steps[0].steps[0].rest -> steps[1]",
            "12s start B");
  }

  @Test
  void whereTheJumpLeadsDependsOnTheRound() {
    Live.of(repeat(2, 5, exercise("X", move("A", 10))), move("B", 4))
        .after("1")
        .give(Session::skipExercise)
        .tells(
            "1s end A skipped",
            "1s end exercise X skipped",
            "1s end round 1/2 completed",
            "1s jump skip steps[0].steps[0].steps[0] -> steps[0].rest",
            "1s start rest steps[0].rest")
        .after("6")
        .give(Session::skipExercise)
        .tells(
            "7s end A skipped",
            "7s end exercise X skipped",
            "7s end round 2/2 completed",
            "7s jump skip steps[0].steps[0].steps[0] -> steps[1]",
            "7s start B");
  }

  @Test
  void itLeavesOutMoreThanTheSideThatPainEnds() {
    Live.of(
            exercise(
                "X", sides(RIGHT_FIRST, 5, guard(1, AfterPain.END_SIDE, "out", move("A", 10)))),
            move("B", 4))
        .after("3")
        .give(session -> session.reportPain(4))
        .after("1")
        .give(Session::skipExercise)
        .advance("1")
        .tells(
            "5s end out completed",
            "5s end side right skipped",
            "5s end exercise X skipped",
            "5s jump skip steps[0].steps[0].steps[0].release[0] -> steps[1]",
            "5s start B");
  }
}
