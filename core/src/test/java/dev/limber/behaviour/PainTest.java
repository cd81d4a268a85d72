package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.bareGuard;
import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.AfterPain.CONTINUE;
import static dev.limber.routine.AfterPain.END_EXERCISE;
import static dev.limber.routine.AfterPain.END_ROUTINE;
import static dev.limber.routine.AfterPain.END_SIDE;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.session.Session;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a report of pain does where a guard acts. */
class PainTest {

  @Test
  void theRunningStepEndsAtOnceAndTheRestOfTheGuardIsLeftOut() {
    Live.of(guard("out", hold("A", 30), hold("B", 30)), move("C", 4))
        .after("7.5")
        .give(Session::reportPain)
        .tells(
            "7.5s pain",
            "7.5s guard 1 acts, then continue",
            "7.5s end A stopped-by-pain",
            "7.5s start out")
        .tellsToTheEnd(
            "9.5s end out completed",
            "9.5s start C",
            "13.5s end C completed",
            "13.5s end session completed");
  }

  @Test
  void theReleaseRunsAlsoWhenTheStepsEndByThemselves() {
    Live.of(guard("out", hold("A", 5)))
        .tellsToTheEnd(
            "0s start session",
            "0s start A",
            "5s end A completed",
            "5s start out",
            "7s end out completed",
            "7s end session completed");
  }

  @Test
  void painBelowTheThresholdOfTheInnerGuardIsForTheOuter() {
    Live.of(
            guard(
                2,
                CONTINUE,
                "outer out",
                guard(6, CONTINUE, "inner out", hold("A", 30)),
                hold("B", 30)),
            move("C", 4))
        .after("10")
        .give(session -> session.reportPain(5))
        .tells(
            "10s pain 5",
            "10s guard 2 acts, then continue",
            "10s end A stopped-by-pain",
            "10s start inner out")
        .tellsToTheEnd(
            "12s end inner out completed",
            "12s start outer out",
            "14s end outer out completed",
            "14s start C",
            "18s end C completed",
            "18s end session completed");
  }

  @Test
  void painAtTheThresholdOfTheInnerGuardLeavesTheOuterOpen() {
    Live.of(
            guard(
                2,
                END_ROUTINE,
                "outer out",
                guard(6, CONTINUE, "inner out", hold("A", 30)),
                hold("B", 10)))
        .after("10")
        .give(session -> session.reportPain(6))
        .tellsToTheEnd(
            "10s pain 6",
            "10s guard 6 acts, then continue",
            "10s end A stopped-by-pain",
            "10s start inner out",
            "12s end inner out completed",
            "12s start B",
            "22s end B completed",
            "22s start outer out",
            "24s end outer out completed",
            "24s end session completed");
  }

  @Test
  void anInnerGuardDoesNotDoItsThenWhenAnOuterOneActs() {
    Live.of(
            guard(1, CONTINUE, "outer out", guard(6, END_ROUTINE, "inner out", hold("A", 30))),
            move("C", 4))
        .after("1")
        .give(session -> session.reportPain(3))
        .tellsToTheEnd(
            "1s pain 3",
            "1s guard 1 acts, then continue",
            "1s end A stopped-by-pain",
            "1s start inner out",
            "3s end inner out completed",
            "3s start outer out",
            "5s end outer out completed",
            "5s start C",
            "9s end C completed",
            "9s end session completed");
  }

  @Test
  void endSideLeavesTheRestOfTheSideOutAndTheOtherSideFollows() {
    Live.of(
            sides(
                RIGHT_FIRST,
                5,
                bareGuard(1, CONTINUE, guard(1, END_SIDE, "out", hold("A {side}", 30))),
                move("B {side}", 4)))
        .after("3")
        .give(Session::reportPain)
        .advance("7")
        .tells(
            "3s pain",
            "3s guard 1 acts, then end-side",
            "3s end A right stopped-by-pain",
            "3s start out",
            "5s end out completed",
            "5s end side right stopped-by-pain",
            "5s start change-over steps[0].change-over",
            "10s end change-over steps[0].change-over completed",
            "10s start side left",
            "10s start A left");
  }

  @Test
  void endExerciseClosesRoundsAndSidesInItFirst() {
    Live.of(
            exercise(
                "X",
                repeat(3, 5, sides(RIGHT_FIRST, 5, guard(1, END_EXERCISE, "out", hold("A", 30))))),
            move("B", 4))
        .after("3")
        .give(Session::reportPain)
        .tellsToTheEnd(
            "3s pain",
            "3s guard 1 acts, then end-exercise",
            "3s end A stopped-by-pain",
            "3s start out",
            "5s end out completed",
            "5s end side right stopped-by-pain",
            "5s end round 1/3 stopped-by-pain",
            "5s end exercise X stopped-by-pain",
            "5s start B",
            "9s end B completed",
            "9s end session completed");
  }

  @Test
  void endExerciseMeansTheInnermostExercise() {
    Live.of(
            exercise(
                "X", exercise("Y", guard(1, END_EXERCISE, "out", hold("A", 30))), move("B", 4)))
        .after("3")
        .give(Session::reportPain)
        .tellsToTheEnd(
            "3s pain",
            "3s guard 1 acts, then end-exercise",
            "3s end A stopped-by-pain",
            "3s start out",
            "5s end out completed",
            "5s end exercise Y stopped-by-pain",
            "5s start B",
            "9s end B completed",
            "9s end exercise X completed",
            "9s end session completed");
  }

  @Test
  void endRoutineRunsEveryOpenReleaseAndEndsTheSession() {
    Live.of(
            exercise(
                "X", guard(9, CONTINUE, "outer out", guard(1, END_ROUTINE, "out", hold("A", 30)))),
            move("B", 4))
        .after("3")
        .give(Session::reportPain)
        .tells(
            "3s pain",
            "3s guard 1 acts, then end-routine",
            "3s end A stopped-by-pain",
            "3s start out")
        .tellsToTheEnd(
            "5s end out completed",
            "5s start outer out",
            "7s end outer out completed",
            "7s end exercise X stopped-by-pain",
            "7s end session stopped pain");
  }

  @Test
  void aGuardWithoutReleaseGoesOnInTheSameInstant() {
    Live.of(bareGuard(1, CONTINUE, hold("A", 30)), move("B", 4))
        .after("3")
        .give(Session::reportPain)
        .tells(
            "3s pain", "3s guard 1 acts, then continue", "3s end A stopped-by-pain", "3s start B");
  }

  @Test
  void inARepeatTheNextRoundFollowsAfterItsRest() {
    Live.of(repeat(2, 5, guard("out", hold("A {round}", 30))))
        .after("3")
        .give(Session::reportPain)
        .advance("8")
        .tells(
            "3s pain",
            "3s guard 1 acts, then continue",
            "3s end A 1 stopped-by-pain",
            "3s start out",
            "5s end out completed",
            "5s end round 1/2 completed",
            "5s start rest steps[0].rest",
            "10s end rest steps[0].rest completed",
            "10s start round 2/2",
            "10s start A 2");
  }

  @Test
  void aReportOfLevelZeroIsRecordedOnly() {
    Live live = Live.of(guard("out", hold("A", 30))).after("3");
    live.give(session -> session.reportPain(0)).tells("3s pain 0");
    assertThat(live.session.totals().pain()).hasSize(1);
    assertThat(live.session.isPaused()).isFalse();
  }

  @Test
  void whilePausedTheGuardActsAtOnceAndTheSessionStaysPaused() {
    Live live = Live.of(guard("out", hold("A", 30))).after("3");
    live.give(Session::pause)
        .give(Session::reportPain)
        .advance("60")
        .tells(
            "3s paused host",
            "3s pain",
            "3s guard 1 acts, then continue",
            "3s end A stopped-by-pain",
            "3s start out")
        .give(Session::resume)
        .tellsToTheEnd("3s resumed host", "5s end out completed", "5s end session completed");
  }

  @Test
  void describingAddsToTheLastReportAndActsOnNothing() {
    Live live = Live.of(guard("out", hold("A", 30)));
    live.refuses(session -> session.describePain(OptionalInt.of(4), Optional.empty()))
        .after("3")
        .give(Session::reportPain)
        .after("1")
        .give(session -> session.describePain(OptionalInt.of(4), Optional.empty()))
        .give(session -> session.describePain(OptionalInt.empty(), Optional.of("knee")))
        .tells("4s described 4", "4s described 4 knee");
    assertThat(live.session.totals().pain())
        .singleElement()
        .satisfies(
            pain -> {
              assertThat(pain.at()).hasSeconds(3);
              assertThat(pain.level()).hasValue(4);
              assertThat(pain.area()).contains("knee");
            });
  }

  @Test
  void aLevelOutsideOfZeroToTenIsRefused() {
    Live live = Live.of(hold("A", 30));
    assertThatThrownBy(() -> live.session.reportPain(11))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("level of pain must be 0 to 10, but was 11");
    assertThatThrownBy(() -> live.session.reportPain(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("level of pain must be 0 to 10, but was -1");
    assertThat(live.session.totals().pain()).isEmpty();
  }

  @Test
  void theLastSixteenReportsAreKept() {
    Live live = Live.of(hold("A", 60));
    for (int i = 0; i < 17; i++) {
      live.advance("1").give(session -> session.reportPain(0));
    }
    assertThat(live.session.totals().pain()).hasSize(16);
    assertThat(live.session.totals().pain().get(0).at()).hasSeconds(2);
    assertThat(live.session.totals().pain().get(15).at()).hasSeconds(17);
  }
}
