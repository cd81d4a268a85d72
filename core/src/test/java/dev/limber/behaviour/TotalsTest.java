package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.SideOrder.LEFT_FIRST;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.routine.Side;
import dev.limber.session.Session;
import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a session says at its end that it came to. */
class TotalsTest {

  private static Tally tally(
      long planned, long actual, long steps, long done, long skipped, long pain, long stopped) {
    return new Tally(
        Duration.ofSeconds(planned),
        Duration.ofSeconds(actual),
        steps,
        done,
        skipped,
        pain,
        stopped);
  }

  @Test
  void stepsAreCountedByOutcomeAndBySide() {
    Live live =
        Live.of(move("A", 10), sides(RIGHT_FIRST, 5, guard("out", hold("B", 20))), move("C", 4));
    live.after("1").give(Session::next);
    live.after("3").give(Session::reportPain);
    live.after("2").after("5").after("20").after("1").give(Session::stop);
    Totals totals = ((SessionStopped) live.events.get(live.events.size() - 1)).totals();
    assertThat(totals.whole()).isEqualTo(tally(63, 32, 7, 3, 1, 1, 1));
    assertThat(totals.sides())
        .containsOnlyKeys(Side.RIGHT, Side.LEFT)
        .containsEntry(Side.RIGHT, tally(22, 5, 2, 1, 0, 1, 0))
        .containsEntry(Side.LEFT, tally(22, 21, 2, 1, 0, 0, 1));
    assertThat(totals.pain()).hasSize(1);
    assertThat(totals).isEqualTo(live.session.totals());
    assertThat(totals.whole().shareDone()).isEqualTo(3.0 / 7, Offset.offset(1e-12));
  }

  @Test
  void rightStandsBeforeLeftWhateverTheOrder() {
    Live live = Live.of(sides(LEFT_FIRST, 5, move("A", 4)));
    assertThat(live.session.totals().sides().keySet()).containsExactly(Side.RIGHT, Side.LEFT);
    assertThat(live.session.plan().timeline().sides().keySet())
        .containsExactly(Side.RIGHT, Side.LEFT);
  }

  @Test
  void withoutSidesThereAreNone() {
    assertThat(Live.of(move("A", 4)).session.totals().sides()).isEmpty();
  }

  @Test
  void theRunningStepIsNotInItYet() {
    Live live = Live.of(move("A", 4), move("B", 4)).after("5");
    assertThat(live.session.totals().whole()).isEqualTo(tally(8, 4, 2, 1, 0, 0, 0));
  }

  @Test
  void whatWasDoneTwiceIsCountedTwiceButTheShareStaysBelowOne() {
    Live live = Live.of(move("A", 4)).after("3").give(Session::restartStep);
    live.advance("4");
    Totals totals = ((SessionCompleted) live.events.get(live.events.size() - 1)).totals();
    assertThat(totals.whole()).isEqualTo(tally(4, 7, 1, 1, 1, 0, 0));
    assertThat(tally(4, 9, 1, 2, 0, 0, 0).shareDone()).isEqualTo(1);
  }

  @Test
  void anExtensionAddsToWhatWasDoneNotToWhatWasPlanned() {
    Live live = Live.of(move("A", 4)).give(session -> session.extend(Duration.ofSeconds(6)));
    live.advance("10");
    assertThat(live.session.totals().whole()).isEqualTo(tally(4, 10, 1, 1, 0, 0, 0));
  }
}
