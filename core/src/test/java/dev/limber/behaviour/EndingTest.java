package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.AfterPain.END_ROUTINE;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.session.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Finishing by way of the releases, stopping without them, and what is left to do afterwards. */
class EndingTest {

  @Test
  void finishPlaysEveryOpenReleaseAndEnds() {
    Live.of(
            sides(
                RIGHT_FIRST,
                5,
                exercise("X", guard("outer out", guard("out", hold("A", 10)), hold("B", 5)))),
            move("C", 4))
        .after("1")
        .give(Session::finish)
        .tellsToTheEnd(
            "1s end A stopped",
            "1s start out",
            "3s end out completed",
            "3s start outer out",
            "5s end outer out completed",
            "5s end exercise X stopped",
            "5s end side right stopped",
            "5s end session stopped finished");
  }

  @Test
  void finishOutsideOfGuardsEndsAtOnce() {
    Live.of(repeat(3, 5, move("A", 10)))
        .after("1")
        .give(Session::finish)
        .tellsToTheEnd(
            "1s end A stopped", "1s end round 1/3 stopped", "1s end session stopped finished");
  }

  @Test
  void finishResumes() {
    Live.of(guard("out", hold("A", 10)))
        .after("1")
        .give(Session::reportPain)
        .give(Session::pause)
        .after("0")
        .give(Session::finish)
        .tellsToTheEnd(
            "1s resumed host", "3s end out completed", "3s end session stopped finished");
  }

  @Test
  void finishInAReleaseLetsItRunToItsEnd() {
    Live.of(guard("out", hold("A", 10)), move("B", 4))
        .after("11")
        .give(Session::finish)
        .tells()
        .refuses(Session::finish)
        .tellsToTheEnd("12s end out completed", "12s end session stopped finished");
  }

  @Test
  void finishOnTheWayOutChangesNothingButAPause() {
    Live.of(guard(1, END_ROUTINE, "out", hold("A", 10)))
        .after("1")
        .give(Session::reportPain)
        .refuses(Session::finish)
        .give(Session::pause)
        .give(Session::finish)
        .after("0")
        .tellsToTheEnd("3s end out completed", "3s end session stopped pain");
  }

  @Test
  void nothingTurnsTheWayOutBack() {
    Live.of(exercise("X", guard("out", hold("A", 10))), move("B", 4))
        .after("1")
        .give(Session::finish)
        .refuses(Session::back)
        .refuses(Session::restartStep)
        .refuses(Session::skipExercise)
        .refuses(session -> session.seek("steps[1]"));
  }

  @Test
  void stopEndsAtOnceWithoutAnyRelease() {
    Live.of(exercise("X", repeat(2, 5, guard("out", hold("A", 10)))))
        .after("1")
        .give(Session::stop)
        .tellsToTheEnd(
            "1s end A stopped",
            "1s end round 1/2 stopped",
            "1s end exercise X stopped",
            "1s end session stopped host");
  }

  @Test
  void stopEndsAReleaseToo() {
    Live.of(guard("out", hold("A", 10)))
        .after("1")
        .give(Session::finish)
        .after("1")
        .give(Session::stop)
        .tellsToTheEnd("2s end out stopped", "2s end session stopped host");
  }

  @Test
  void aSessionThatIsOverTakesNoCommandAndIsNotPaused() {
    Live live = Live.of(move("A", 4)).give(Session::pause).give(Session::stop);
    assertThat(live.session.isOver()).isTrue();
    assertThat(live.session.isPaused()).isFalse();
    assertThat(live.session.nextDeadline()).isEqualTo(Session.NO_DEADLINE);
    refusesEverything(live);
  }

  @Test
  void aSessionThatHasNotStartedTakesNoCommand() {
    Live live = Live.notStarted(move("A", 4));
    assertThat(live.session.isStarted()).isFalse();
    refusesEverything(live);
    live.advance("10");
    assertThat(live.session.elapsedNanos()).isZero();
    assertThat(live.session.nextDeadline()).isEqualTo(Session.NO_DEADLINE);
    live.give(Session::start).tells("0s start session", "0s start A").refuses(Session::start);
    assertThat(live.session.isStarted()).isTrue();
  }

  private static void refusesEverything(Live live) {
    live.refuses(Session::pause)
        .refuses(Session::resume)
        .refuses(Session::next)
        .refuses(Session::skipExercise)
        .refuses(Session::back)
        .refuses(Session::restartStep)
        .refuses(session -> session.seek("steps[0]"))
        .refuses(session -> session.extend(Duration.ofSeconds(5)))
        .refuses(Session::reportPain)
        .refuses(session -> session.describePain(OptionalInt.of(3), Optional.empty()))
        .refuses(session -> session.reportPain(3))
        .refuses(session -> session.interrupt(5))
        .refuses(Session::finish)
        .refuses(Session::stop);
  }
}
