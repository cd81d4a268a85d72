package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.rest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.session.PlanOptions;
import dev.limber.session.PlanOptionsBuilder;
import dev.limber.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Ticks and the countdown, for hosts that ask for them. */
class TickTest {

  private static PlanOptionsBuilder ticks(long millis) {
    return PlanOptions.builder().ticks(Duration.ofMillis(millis));
  }

  @Test
  void ticksAreReckonedFromTheStartOfEachStepAndLieStrictlyInside() {
    Live.of(ticks(2_000).build(), move("A", 4), rest(3))
        .after("0")
        .tellsToTheEnd(
            "2s tick 2s, 2s left",
            "4s end A completed",
            "4s start rest steps[1]",
            "6s tick 2s, 1s left",
            "7s end rest steps[1] completed",
            "7s end session completed");
  }

  @Test
  void theCountdownIsThreeTwoOne() {
    Live.of(PlanOptions.builder().countdown(true).build(), move("A", 10), move("B", 2))
        .after("0")
        .tellsToTheEnd(
            "7s tick 7s, 3s left",
            "8s tick 8s, 2s left",
            "9s tick 9s, 1s left",
            "10s end A completed",
            "10s start B",
            "11s tick 1s, 1s left",
            "12s end B completed",
            "12s end session completed");
  }

  @Test
  void whereATickAndTheCountdownFallTogetherThereIsOne() {
    Live.of(ticks(1_500).countdown(true).build(), move("A", 5))
        .after("0")
        .tellsToTheEnd(
            "1.5s tick 1.5s, 3.5s left",
            "2s tick 2s, 3s left",
            "3s tick 3s, 2s left",
            "4s tick 4s, 1s left",
            "4.5s tick 4.5s, 0.5s left",
            "5s end A completed",
            "5s end session completed");
  }

  @Test
  void nobodyWhoDidNotAskGetsTicks() {
    Live.of(move("A", 10))
        .after("0")
        .tellsToTheEnd("10s end A completed", "10s end session completed");
  }

  @Test
  void afterAnExtensionTheCountdownIsReckonedAnew() {
    Live.of(PlanOptions.builder().countdown(true).build(), move("A", 10))
        .after("8.5")
        .give(session -> session.extend(Duration.ofSeconds(2)))
        .tellsToTheEnd(
            "9s tick 9s, 3s left",
            "10s tick 10s, 2s left",
            "11s tick 11s, 1s left",
            "12s end A completed",
            "12s end session completed");
  }

  @Test
  void anExtensionPutsNoTickIntoThePast() {
    Live.of(PlanOptions.builder().countdown(true).build(), move("A", 2))
        .after("0.9")
        .give(session -> session.extend(Duration.ofMillis(1_500)))
        .tellsToTheEnd(
            "1.5s tick 1.5s, 2s left",
            "2.5s tick 2.5s, 1s left",
            "3.5s end A completed",
            "3.5s end session completed");
  }

  @Test
  void ticksThatAreNotMadeAreCountedAndTakeNoNumber() {
    Live live = Live.of(ticks(1_000).build(), move("A", 5)).after("1");
    live.session.makeTicks(false);
    live.advance("2");
    live.session.makeTicks(true);
    live.tellsToTheEnd("4s tick 4s, 1s left", "5s end A completed", "5s end session completed");
    assertThat(live.session.ticksLeftOut()).isEqualTo(2);
  }

  @Test
  void aStepThatWasGoneBackToTicksFromItsStart() {
    Live.of(ticks(2_000).build(), move("A", 10))
        .after("3")
        .give(Session::back)
        .after("0")
        .advance("2")
        .tells("5s tick 2s, 8s left");
  }
}
