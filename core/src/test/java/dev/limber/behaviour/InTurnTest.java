package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.each;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Guidance;
import dev.limber.routine.Move;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values that take turns in the rounds of the innermost repeat. */
class InTurnTest {

  private static Move inTurn(long seconds, String... words) {
    Text[] say = new Text[words.length];
    for (int i = 0; i < words.length; i++) {
      say[i] = Text.of(words[i]);
    }
    return Move.builder()
        .text(Text.of("Move"))
        .takes(DurationRange.seconds(seconds))
        .guidance(Guidance.builder().addSay(say).build())
        .build();
  }

  private static DurationRange length(long seconds) {
    return DurationRange.seconds(seconds);
  }

  @Test
  void theLastWordsStay() {
    Live.of(repeat(3, 0, inTurn(2, "One", "Two")))
        .tellsToTheEnd(
            "0s start session",
            "0s start round 1/3",
            "0s start One",
            "2s end One completed",
            "2s end round 1/3 completed",
            "2s start round 2/3",
            "2s start Two",
            "4s end Two completed",
            "4s end round 2/3 completed",
            "4s start round 3/3",
            "4s start Two",
            "6s end Two completed",
            "6s end round 3/3 completed",
            "6s end session completed");
  }

  @Test
  void holdsRestsAndRepsTakeTurnsToo() {
    Rest rest = Rest.builder().addTurns(length(3), length(1)).build();
    Reps reps =
        Steps.reps(
            "Curl {reps}",
            Optional.empty(),
            Optional.of(each(1)),
            new Cue[0],
            CountRange.of(2),
            CountRange.of(1));
    Step hold = Steps.stay("Hold", length(4), length(5), length(6));
    Live live = Live.of(repeat(3, 0, hold, rest, reps));
    assertThat(live.session.plan().timeline().whole().expected()).hasSeconds(9 + 7 + 8);
    live.after("7.5")
        .advance("8.5")
        .tells(
            "8s end rep 1/2 completed",
            "8s start rep 2/2",
            "9s end rep 2/2 completed",
            "9s end Curl 2 completed, 2 done",
            "9s end round 1/3 completed",
            "9s start round 2/3",
            "9s start Hold",
            "14s end Hold completed",
            "14s start rest steps[0].steps[1]",
            "15s end rest steps[0].steps[1] completed",
            "15s start Curl 1",
            "15s start rep 1/1",
            "16s end rep 1/1 completed",
            "16s end Curl 1 completed, 1 done",
            "16s end round 2/3 completed",
            "16s start round 3/3",
            "16s start Hold");
    live.advance("6").tells("22s end Hold completed", "22s start rest steps[0].steps[1]");
  }

  @Test
  void theInnermostRepeatCounts() {
    Step inner = repeat(2, 0, Steps.stay("Hold", length(1), length(2)));
    Plan plan = Plan.of(Steps.routine(repeat(3, 0, inner, inTurn(1, "A", "B"))));
    assertThat(plan.timeline().whole().expected()).hasSeconds(3 * (1 + 2 + 1));
    Live.of(plan)
        .after("3")
        .advance("1")
        .tells(
            "4s end A completed",
            "4s end round 1/3 completed",
            "4s start round 2/3",
            "4s start round 1/2",
            "4s start Hold");
  }

  @Test
  void theyAreCountedThroughOtherContainersAndInARelease() {
    StopOnPain guard =
        StopOnPain.of(1, List.of(inTurn(2, "In 1", "In 2")), List.of(inTurn(1, "Out 1", "Out 2")));
    Live.of(repeat(2, 0, Steps.exercise("E", guard)))
        .after("1")
        .advance("4")
        .tells(
            "2s end In 1 completed",
            "2s start Out 1",
            "3s end Out 1 completed",
            "3s end exercise E completed",
            "3s end round 1/2 completed",
            "3s start round 2/2",
            "3s start exercise E",
            "3s start In 2",
            "5s end In 2 completed",
            "5s start Out 2");
  }

  @Test
  void aReleaseThatPainBeginsHasTheWordsOfItsRound() {
    Live.of(repeat(2, 0, StopOnPain.of(1, List.of(move("In", 2)), List.of(inTurn(1, "X", "Y")))))
        .after("4")
        .give(Session::reportPain)
        .tells(
            "4s pain", "4s guard 1 acts, then continue", "4s end In stopped-by-pain", "4s start Y");
  }

  @Test
  void aJumpTakesTheValuesOfTheRoundItGoesTo() {
    Live.of(repeat(3, 0, inTurn(2, "One", "Two", "Three")))
        .after("1")
        .give(it -> it.seek("steps[0].steps[0]", Optional.empty(), List.of(3)))
        .tells(
            "1s end One skipped",
            "1s end round 1/3 skipped",
            "1s jump seek steps[0].steps[0] -> steps[0].steps[0]",
            "1s start round 3/3",
            "1s start Three")
        .give(Session::back)
        .tells(
            "1s end Three skipped",
            "1s end round 3/3 skipped",
            "1s jump back steps[0].steps[0] -> steps[0].steps[0]",
            "1s start round 2/3",
            "1s start Two");
  }

  @Test
  void whatComesNextIsToldInTheWordsOfItsRound() {
    Live live = Live.of(repeat(2, 0, inTurn(2, "One", "Two")));
    var first = (StepStarted) live.events.get(2);
    assertThat(first.next().get().text()).contains("Two");
  }
}
