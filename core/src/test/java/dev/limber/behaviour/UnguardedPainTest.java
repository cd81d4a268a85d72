package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.routine.AfterPain.CONTINUE;

import dev.limber.routine.Step;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import dev.limber.session.UnguardedPain;
import org.junit.jupiter.api.Test;

/** What a report of pain does where no guard acts. */
class UnguardedPainTest {

  private static Live live(UnguardedPain choice, Step... steps) {
    return Live.of(PlanOptions.builder().unguardedPain(choice).build(), steps);
  }

  @Test
  void theSessionIsPaused() {
    Live.of(hold("A", 30))
        .after("3")
        .give(session -> session.reportPain(1))
        .advance("60")
        .tells("3s pain 1", "3s paused pain")
        .give(Session::resume)
        .tellsToTheEnd("3s resumed pain", "30s end A completed", "30s end session completed");
  }

  @Test
  void painBelowEveryThresholdIsUnguarded() {
    Live.of(guard(4, CONTINUE, "out", hold("A", 30)))
        .after("3")
        .give(session -> session.reportPain(3))
        .tells("3s pain 3", "3s paused pain");
  }

  @Test
  void painInAReleaseIsUnguardedWhateverStandsAroundIt() {
    Live.of(guard("outer out", guard("out", hold("A", 10)), hold("B", 10)))
        .after("11")
        .give(session -> session.reportPain(10))
        .tells("11s pain 10", "11s paused pain")
        .give(Session::resume)
        .advance("1")
        .tells("11s resumed pain", "12s end out completed", "12s start B");
  }

  @Test
  void aSessionThatThePersonPausedIsNowPausedByPain() {
    Live.of(hold("A", 30))
        .after("3")
        .give(Session::pause)
        .give(Session::reportPain)
        .refuses(Session::pause)
        .give(Session::resume)
        .tells("3s paused host", "3s pain", "3s resumed pain");
  }

  @Test
  void theHostMayChooseToGoOn() {
    live(UnguardedPain.CONTINUE, hold("A", 30))
        .after("3")
        .give(Session::reportPain)
        .tellsToTheEnd("3s pain", "30s end A completed", "30s end session completed");
  }

  @Test
  void theHostMayChooseToStop() {
    live(UnguardedPain.STOP, exercise("X", hold("A", 30)), move("B", 4))
        .after("3")
        .give(Session::reportPain)
        .tellsToTheEnd(
            "3s pain",
            "3s end A stopped-by-pain",
            "3s end exercise X stopped-by-pain",
            "3s end session stopped pain");
  }

  @Test
  void theHostsChoiceIsNotAskedWhereAGuardActs() {
    live(UnguardedPain.STOP, guard("out", hold("A", 30)))
        .after("3")
        .give(Session::reportPain)
        .tells(
            "3s pain",
            "3s guard 1 acts, then continue",
            "3s end A stopped-by-pain",
            "3s start out");
  }
}
