package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Ready;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps that last until the person goes on. */
class ReadyTest {

  private static final Ready AT_MOST_TEN = Ready.atMost(DurationRange.seconds(10));

  private static List<Step> ofEveryKind(Ready ready) {
    return List.of(
        Position.builder().posture("any").guidance(Guidance.say("Step")).takes(ready).build(),
        Move.builder().text(Text.of("Step")).takes(ready).build(),
        Explain.builder().text(Text.of("Step")).takes(ready).build(),
        Steps.stay("Step", ready),
        Rest.builder().addTurns(ready).guidance(Guidance.say("Step")).build());
  }

  static Stream<Step> withoutEnd() {
    return ofEveryKind(Ready.FOR_EVER).stream();
  }

  static Stream<Step> withAtMost() {
    return ofEveryKind(AT_MOST_TEN).stream();
  }

  @ParameterizedTest
  @MethodSource("withoutEnd")
  void goingOnCompletesIt(Step step) {
    Live live = Live.of(step, move("After", 4));
    StepStarted started = (StepStarted) live.events.get(1);
    assertThat(started.planned()).isEmpty();
    assertThat(started.minimum()).isEmpty();
    assertThat(started.atMost()).isEmpty();
    assertThat(live.session.isWaiting()).isTrue();
    assertThat(live.session.nextDeadline()).isEqualTo(Session.NO_DEADLINE);
    live.tells("0s start session", "0s start Step", "0s waits for ready")
        .advance("3600")
        .tells()
        .give(Session::next)
        .tells("3600s end Step completed", "3600s start After");
    assertThat(live.session.isWaiting()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("withAtMost")
  void atMostCompletesIt(Step step) {
    Live live = Live.of(step, move("After", 4));
    assertThat(((StepStarted) live.events.get(1)).atMost()).contains(Duration.ofSeconds(10));
    live.after("9.999").advance("0.001").tells("10s end Step completed", "10s start After");
  }

  @ParameterizedTest
  @MethodSource("withAtMost")
  void goingOnBeforeAtMostCompletesIt(Step step) {
    Live.of(step, move("After", 4))
        .after("3")
        .give(Session::next)
        .tells("3s end Step completed", "3s start After");
  }

  @Test
  void itIsNotExtended() {
    Live.of(Steps.stay("Stay", AT_MOST_TEN)).refuses(it -> it.extend(Duration.ofSeconds(1)));
    Live.of(Steps.stay("Stay", Ready.FOR_EVER)).refuses(it -> it.extend(Duration.ofSeconds(1)));
  }

  @Test
  void ticksTellWhatRemainsOnlyWhereThereIsAnEnd() {
    PlanOptions ticking =
        PlanOptions.builder().ticks(Duration.ofSeconds(6)).countdown(true).build();
    Live.of(ticking, Steps.stay("Stay", Ready.FOR_EVER))
        .after("5")
        .advance("7")
        .tells("6s tick 6s", "12s tick 12s");
    Live.of(ticking, Steps.stay("Stay", AT_MOST_TEN))
        .after("5")
        .advance("4")
        .tells(
            "6s tick 6s, 4s left",
            "7s tick 7s, 3s left",
            "8s tick 8s, 2s left",
            "9s tick 9s, 1s left");
  }

  @Test
  void timeGoesOnWhileItWaitsAndStandsStillInAPause() {
    Live live = Live.of(Steps.stay("Stay", Ready.FOR_EVER)).after("5");
    live.give(Session::pause).after("100").give(Session::resume).advance("5");
    live.give(Session::next)
        .tells("5s resumed host", "10s end Stay completed", "10s end session completed");
  }

  @Test
  void waitingComesAfterEverythingElseThatStarts() {
    Live live =
        Live.of(
            move("Before", 2),
            Steps.exercise("Inner", Steps.repeat(1, 0, Steps.stay("Stay", Ready.FOR_EVER))));
    live.after("1")
        .give(Session::next)
        .tells(
            "1s end Before skipped",
            "1s start exercise Inner",
            "1s start round 1/1",
            "1s start Stay",
            "1s waits for ready");
    Waiting waiting = (Waiting) live.events.get(live.events.size() - 1);
    assertThat(waiting.path()).isEqualTo("steps[1].steps[0].steps[0]");
    assertThat(waiting.symptom()).isEmpty();
  }

  @Test
  void aRehearsalAnswersAtOnceAlsoInTheMidst() {
    List<RoutineEvent> events =
        Rehearsal.of(Steps.routine(move("Before", 2), Hold.of(Ready.FOR_EVER), move("After", 4)))
            .events();
    assertThat(events.get(events.size() - 1).at()).hasSeconds(6);
  }

  @Test
  void openEndedStepsAreMarkedAndCountWithTheirAtMost() {
    var open = Live.of(move("A", 4), Hold.of(Ready.FOR_EVER)).session.plan().timeline().whole();
    assertThat(open.openEnded()).isTrue();
    assertThat(open.longest()).hasSeconds(4);
    var closed = Live.of(move("A", 4), Hold.of(AT_MOST_TEN)).session.plan().timeline().whole();
    assertThat(closed.openEnded()).isFalse();
    assertThat(closed.shortest()).hasSeconds(4);
    assertThat(closed.expected()).hasSeconds(4);
    assertThat(closed.longest()).hasSeconds(14);
  }
}
