package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.AfterPain.CONTINUE;
import static dev.limber.routine.AfterPain.END_SIDE;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;

import dev.limber.session.Session;
import org.junit.jupiter.api.Test;

/** What pain has ended stays so when a command turns the way out of it. */
class TurnedWayTest {

  @Test
  void aSkipOnTheWayToAReleaseDoesNotLetASeekGoRoundIt() {
    Live.of(
            exercise(
                "X",
                guard(
                    1,
                    CONTINUE,
                    "outer out",
                    guard(6, CONTINUE, "out", hold("A", 9)),
                    hold("B", 9)),
                move("C", 4)))
        .give(session -> session.reportPain(3))
        .give(Session::skipExercise)
        .refuses(session -> session.seek("steps[0].steps[0].steps[1]"))
        .after("0")
        .tellsToTheEnd(
            "2s end out completed",
            "2s start outer out",
            "4s end outer out completed",
            "4s end exercise X skipped",
            "4s jump skip steps[0].steps[0].steps[0].release[0] -> end",
            "4s end session completed");
  }

  @Test
  void aSkipDoesNotLetASeekLeadBackToTheSideThatPainHasEnded() {
    Live.of(
            exercise("X", sides(RIGHT_FIRST, 5, guard(1, END_SIDE, "out", hold("A", 9)))),
            move("B", 4))
        .give(Session::reportPain)
        .give(Session::skipExercise)
        .refuses(session -> session.seek("steps[0]"));
  }

  @Test
  void whatPainHasLeftIsNotGoneBackToAfterASeek() {
    Live.of(guard("out", hold("A", 9)), move("B", 4))
        .give(Session::reportPain)
        .give(session -> session.seek("steps[1]"))
        .refuses(Session::back);
  }
}
