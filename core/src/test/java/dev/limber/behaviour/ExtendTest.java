package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Making the running step longer, and what becomes of its cues. */
class ExtendTest {

  private static final Cue HALFWAY = Cue.of(CueTime.HALFWAY, "half");
  private static final Cue LAST_THREE = Cue.of(CueTime.beforeEnd(Duration.ofSeconds(3)), "last");

  private static Predicate<Session> extend(long seconds) {
    return session -> session.extend(Duration.ofSeconds(seconds));
  }

  @Test
  void theStepLastsLongerAndSaysSoWhenItIsOver() {
    Live live = Live.of(move("A", 4)).after("1").give(extend(5));
    live.tellsToTheEnd("9s end A completed", "9s end session completed");
    StepCompleted over = (StepCompleted) live.events.get(2);
    assertThat(over.planned()).contains(Duration.ofSeconds(9));
    assertThat(over.actual()).hasSeconds(9);
  }

  @Test
  void positionsNotYetGivenAreReckonedAnew() {
    Live.of(hold("A", 10, HALFWAY, LAST_THREE))
        .after("4")
        .give(extend(10))
        .tellsToTheEnd(
            "10s cue half", "17s cue last", "20s end A completed", "20s end session completed");
  }

  @Test
  void whatWasGivenIsNotGivenAgain() {
    Live.of(hold("A", 10, HALFWAY, LAST_THREE))
        .after("8")
        .give(extend(30))
        .give(extend(10))
        .tellsToTheEnd("50s end A completed", "50s end session completed");
  }

  @Test
  void aCueThatWasBeyondTheEndIsGivenIfItIsInsideNow() {
    Live.of(hold("A", 10, Cue.of(CueTime.at(Duration.ofSeconds(12)), "x")))
        .after("4")
        .give(extend(10))
        .tellsToTheEnd("12s cue x", "20s end A completed", "20s end session completed");
  }

  @Test
  void aCueThatWouldNowLieInThePastIsNotGiven() {
    Cue last = Cue.of(CueTime.beforeEnd(Duration.ofSeconds(12)), "x");
    Live.of(hold("A", 10, last))
        .after("9")
        .give(extend(5))
        .tellsToTheEnd("15s end A completed", "15s end session completed");
  }

  @Test
  void whatIsDueAtTheMomentOfAnInterruptionSurvivesAnExtension() {
    Live live = Live.of(hold("A", 10, Cue.of(CueTime.at(Duration.ofSeconds(5)), "x"))).after("1");
    live.give(session -> session.interrupt(Duration.ofHours(1).toNanos()))
        .give(extend(5))
        .give(Session::resume)
        .advance("0")
        .tells("5s paused interruption", "5s resumed interruption", "5s cue x");
  }

  @Test
  void everyGoesOnAtItsPeriod() {
    Live.of(hold("A", 10, Cue.of(CueTime.every(Duration.ofSeconds(4)), "x", "y", "z")))
        .after("9")
        .give(extend(5))
        .tellsToTheEnd("12s cue z", "15s end A completed", "15s end session completed");
  }

  @Test
  void theMinimumStaysWhereItIs() {
    Live.of(hold("A", DurationRange.seconds(15, 30)))
        .after("1")
        .give(extend(60))
        .tellsToTheEnd("15s minimum", "90s end A completed", "90s end session completed");
  }

  @Test
  void restsAndReleasesCanBeExtended() {
    Live.of(repeat(2, 5, guard("out", hold("A", 5))))
        .after("6")
        .give(extend(1))
        .advance("2")
        .tells("8s end out completed", "8s end round 1/2 completed", "8s start rest steps[0].rest")
        .give(extend(10))
        .advance("15")
        .tells("23s end rest steps[0].rest completed", "23s start round 2/2", "23s start A");
  }

  @Test
  void theNextVisitHasItsOwnLengthAgain() {
    Live.of(repeat(2, 0, move("A", 4)))
        .give(extend(6))
        .after("10")
        .tellsToTheEnd(
            "14s end A completed", "14s end round 2/2 completed", "14s end session completed");
  }

  @Test
  void aStepOfMoreThanADayIsRefused() {
    Live.of(move("A", 4))
        .refuses(session -> session.extend(Duration.ofHours(24)))
        .refuses(session -> session.extend(Duration.ofSeconds(Long.MAX_VALUE)))
        .give(session -> session.extend(Duration.ofHours(24).minusSeconds(4)))
        .refuses(session -> session.extend(Duration.ofMillis(1)));
  }

  @Test
  void anExtensionThatIsNotPositiveAndWholeMillisecondsIsRefused() {
    Session session = Live.of(move("A", 4)).session;
    assertThatThrownBy(() -> session.extend(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("extension must be positive and whole milliseconds, but was PT0S");
    assertThatThrownBy(() -> session.extend(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> session.extend(Duration.ofNanos(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("extension must be positive and whole milliseconds, but was PT0.000000001S");
  }
}
