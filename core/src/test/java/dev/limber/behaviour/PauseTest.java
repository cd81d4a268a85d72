package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.routine.DurationRange;
import dev.limber.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Standing still, going on, and being found asleep. */
class PauseTest {

  @Test
  void aPauseAddsNothingToTheTime() {
    Live.of(move("A", 4))
        .after("1")
        .give(Session::pause)
        .refuses(Session::pause)
        .advance("60")
        .give(Session::resume)
        .refuses(Session::resume)
        .tellsToTheEnd(
            "1s paused host", "1s resumed host", "4s end A completed", "4s end session completed");
  }

  @Test
  void whilePausedThereIsNoDeadline() {
    Live live = Live.of(move("A", 4)).after("1");
    assertThat(live.session.nextDeadline()).isEqualTo(4_000_000_000L);
    live.give(Session::pause);
    assertThat(live.session.nextDeadline()).isEqualTo(Session.NO_DEADLINE);
  }

  @Test
  void anInterruptionPausesAtTheMomentThatWasMissed() {
    Live.of(hold("A", DurationRange.seconds(15, 30)))
        .after("5")
        .give(session -> session.interrupt(Duration.ofMinutes(10).toNanos()))
        .tells("15s paused interruption")
        .give(Session::resume)
        .advance("0")
        .tells("15s resumed interruption", "15s minimum");
  }

  @Test
  void anInterruptionBeforeTheNextDeadlinePausesAfterTheTimeThatWentBy() {
    Live.of(move("A", 4))
        .after("1")
        .give(session -> session.interrupt(2_000_000_000L))
        .tells("3s paused interruption");
  }

  @Test
  void theEndOfAStepThatWasMissedHasNotHappened() {
    Live.of(move("A", 4), move("B", 4))
        .after("1")
        .give(session -> session.interrupt(Duration.ofHours(1).toNanos()))
        .give(Session::resume)
        .tells("4s paused interruption", "4s resumed interruption")
        .advance("0")
        .tells("4s end A completed", "4s start B");
  }

  @Test
  void aPausedSessionIsNotInterrupted() {
    Live.of(move("A", 4)).give(Session::pause).refuses(session -> session.interrupt(5));
  }

  @Test
  void anInterruptionOfNegativeLengthIsRefused() {
    Session session = Live.of(move("A", 4)).session;
    assertThatThrownBy(() -> session.interrupt(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time must not be negative, but was -1 ns");
  }

  @Test
  void timeThatRunsBackIsRefused() {
    Session session = Live.of(move("A", 4)).session;
    assertThatThrownBy(() -> session.advance(Duration.ofNanos(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time must not be negative, but was PT-0.000000001S");
  }

  @Test
  void aDurationBeyondEveryNumberOfNanosecondsIsTheEndOfTime() {
    Live live = Live.of(move("A", 4)).after("1");
    live.session.advance(Duration.ofSeconds(Long.MAX_VALUE));
    live.tells("4s end A completed", "4s end session completed");
  }

  @Test
  void anInterruptionOfNoLengthPausesAtOnce() {
    Live.of(move("A", 4))
        .after("1")
        .give(session -> session.interrupt(0))
        .tells("1s paused interruption");
  }
}
