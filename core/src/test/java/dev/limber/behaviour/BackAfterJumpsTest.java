package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.rest;

import dev.limber.session.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where back leads from a step that comes after the rest to which a jump has led. */
class BackAfterJumpsTest {

  @Test
  void pastARestThatWasSoughtItLeadsToTheStepBeforeThatInThePlan() {
    Live.of(move("A", 10), move("B", 10), rest(5), move("C", 10), move("D", 10))
        .give(session -> session.seek("steps[4]"))
        .give(session -> session.seek("steps[2]"))
        .after("5")
        .give(Session::back)
        .tells("5s end C skipped", "5s jump back steps[3] -> steps[1]", "5s start B");
  }

  @Test
  void pastARestInAnEarlierRoundItLeadsToTheStepOfThatRound() {
    Live.of(repeat(2, 0, move("A {round}", 10), rest(5)), move("B", 10))
        .give(session -> session.seek("steps[1]"))
        .give(session -> session.seek("steps[0].steps[1]", Optional.empty(), List.of(1)))
        .after("6")
        .give(Session::back)
        .tells(
            "6s end A 2 skipped",
            "6s end round 2/2 skipped",
            "6s jump back steps[0].steps[0] -> steps[0].steps[0]",
            "6s start round 1/2",
            "6s start A 1");
  }

  @Test
  void pastARestBeforeWhichThereIsNothingItStartsTheStepAgain() {
    Live.of(rest(5), move("A", 10), move("B", 10))
        .give(session -> session.seek("steps[2]"))
        .give(session -> session.seek("steps[0]"))
        .after("6")
        .give(Session::back)
        .tells("6s end A skipped", "6s jump back steps[1] -> steps[1]", "6s start A");
  }

  @Test
  void pastARestThatWasStartedAgainItLeadsToTheStepBefore() {
    Live.of(move("A", 10), rest(5), move("B", 10))
        .after("13")
        .give(Session::restartStep)
        .after("6")
        .give(Session::back)
        .tells("19s end B skipped", "19s jump back steps[2] -> steps[0]", "19s start A");
  }

  @Test
  void whereNothingWasPlayedBeforeItDoesNotLeadToWhatWasSkipped() {
    Live.of(exercise("X", rest(5), move("A", 10)), move("B", 10))
        .after("1")
        .give(Session::skipExercise)
        .after("1")
        .give(Session::back)
        .tells("2s end B skipped", "2s jump back steps[1] -> steps[1]", "2s start B");
  }
}
