package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When cues are given, and in which order. */
class CueTest {

  private static Cue at(long seconds, String... words) {
    return Cue.of(CueTime.at(Duration.ofSeconds(seconds)), words);
  }

  private static Cue every(long seconds, String... words) {
    return Cue.of(CueTime.every(Duration.ofSeconds(seconds)), words);
  }

  private static Cue beforeEnd(long seconds, String... words) {
    return Cue.of(CueTime.beforeEnd(Duration.ofSeconds(seconds)), words);
  }

  private static void ofTenSeconds(Cue cue, String... lines) {
    Live live = Live.of(hold("A", 10, cue)).after("0");
    live.advance("9.999").tells(lines);
    live.tellsToTheEnd("10s end A completed", "10s end session completed");
  }

  @Test
  void atIsReckonedFromTheStart() {
    ofTenSeconds(at(3, "x"), "3s cue x");
  }

  @Test
  void halfwayIsInTheMiddle() {
    ofTenSeconds(Cue.of(CueTime.HALFWAY, "x"), "5s cue x");
  }

  @Test
  void aShareIsRoundedDownToTheMillisecond() {
    ofTenSeconds(Cue.of(new CueTime.Percent(new BigDecimal("33.3399")), "x"), "3.333s cue x");
  }

  @Test
  void beforeEndIsReckonedFromTheEnd() {
    ofTenSeconds(beforeEnd(3, "x"), "7s cue x");
  }

  @Test
  void everyFirstComesOnePeriodAfterTheStartAndNeverAtTheEnd() {
    ofTenSeconds(every(5, "x"), "5s cue x");
    ofTenSeconds(every(4, "x"), "4s cue x", "8s cue x");
  }

  @Test
  void whatIsNotStrictlyInsideIsNotGiven() {
    ofTenSeconds(at(10, "x"));
    ofTenSeconds(at(11, "x"));
    ofTenSeconds(beforeEnd(10, "x"));
    ofTenSeconds(beforeEnd(11, "x"));
    ofTenSeconds(every(10, "x"));
  }

  @Test
  void aShareOfAShortStepThatRoundsToItsStartIsNotGiven() {
    DurationRange fourMillis = DurationRange.of(Duration.ofMillis(4));
    Live.of(hold("A", fourMillis, Cue.of(CueTime.percent(24), "x"), Cue.of(CueTime.HALFWAY, "y")))
        .after("0")
        .tellsToTheEnd("0.002s cue y", "0.004s end A completed", "0.004s end session completed");
  }

  @Test
  void occurrencesSpeakTheWordsInTurnAndStayWithTheLast() {
    ofTenSeconds(every(2, "x", "y", "z"), "2s cue x", "4s cue y", "6s cue z", "8s cue z");
  }

  @Test
  void aCueThatIsGivenOnceSaysItsFirstWords() {
    ofTenSeconds(at(2, "x", "y"), "2s cue x");
  }

  @Test
  void atOneInstantTheMinimumComesFirstThenCuesInTheOrderOfTheFileThenTheTick() {
    Live.of(
            PlanOptions.builder().ticks(Duration.ofSeconds(5)).build(),
            hold("A", DurationRange.seconds(5, 10), every(5, "x"), at(5, "y"), beforeEnd(5, "z")))
        .after("4")
        .advance("1")
        .tells("5s minimum", "5s cue x", "5s cue y", "5s cue z", "5s tick 5s, 5s left");
  }

  @Test
  void everyVisitOfAStepGivesItsCues() {
    Live.of(repeat(2, 0, hold("A", 4, at(3, "round {round}"))))
        .after("0")
        .tellsToTheEnd(
            "3s cue round 1",
            "4s end A completed",
            "4s end round 1/2 completed",
            "4s start round 2/2",
            "4s start A",
            "7s cue round 2",
            "8s end A completed",
            "8s end round 2/2 completed",
            "8s end session completed");
  }

  @Test
  void aRestartedStepGivesItsCuesAgain() {
    Live.of(hold("A", 10, at(3, "x")))
        .after("4")
        .give(Session::restartStep)
        .advance("3")
        .tells(
            "4s end A skipped", "4s jump restart steps[0] -> steps[0]", "4s start A", "7s cue x");
  }

  @Test
  void restartInAReleaseIsRefused() {
    Live.of(guard("out", hold("A", 10)), move("B", 4)).after("11").refuses(Session::restartStep);
  }

  @Test
  void aStepThatIsLeftGivesNoMoreCues() {
    Live.of(hold("A", 10, at(3, "x")), move("B", 4))
        .after("2")
        .give(Session::next)
        .advance("2")
        .tells("2s end A skipped", "2s start B");
  }
}
