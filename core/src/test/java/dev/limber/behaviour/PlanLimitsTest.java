package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.routine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.routine.Limits;
import dev.limber.routine.Step;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.math.BigDecimal;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** What is too large to be played, and options that make no sense. */
class PlanLimitsTest {

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      Limits limits, Step... steps) {
    PlanOptions options = PlanOptions.builder().limits(limits).build();
    return assertThatThrownBy(() -> Plan.of(routine(steps), options))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aShortRoutineThatWouldPlayForAYearIsRefused() {
    refused(Limits.DEFAULT, repeat(1_000, 0, repeat(1_000, 0, move("A", 32))))
        .hasMessage("steps: expected at most 24 h when played out, but was 8888 h 53 min 20 s");
  }

  @Test
  void moreStepsPlayedThanThereMayBeAreRefused() {
    refused(Limits.DEFAULT, repeat(1_000, 0, repeat(1_000, 0, move("A", 1), move("B", 1))))
        .hasMessage("steps: expected at most 1,000,000 steps played, but was 2,000,000");
  }

  @Test
  void moreThanAnyNumberCanHoldIsRefusedToo() {
    Step step = hold("A", 3_600);
    for (int i = 0; i < 12; i++) {
      step = repeat(1_000, 0, step);
    }
    refused(Limits.DEFAULT, step)
        .hasMessageStartingWith("steps: expected at most 1,000,000 steps played, but was ");
  }

  @Test
  void moreRoundsThanThereMayBeAreRefused() {
    refused(Limits.DEFAULT, move("A", 1), repeat(1_001, 0, move("B", 1)))
        .hasMessage("steps[1].repeat: expected at most 1,000 rounds, but was 1,001");
  }

  @Test
  void theHostMaySetItsOwnLimits() {
    Limits two = Limits.builder().steps(2).build();
    refused(two, move("A", 1), move("B", 1), move("C", 1))
        .hasMessage("steps: expected at most 2 steps, but was 3");
    Limits brief = Limits.builder().textLength(3).build();
    refused(brief, move("long", 1)).hasMessage("title: expected at most 3 characters, but was 4");
    assertThat(
            Plan.of(routine(move("A", 1)), PlanOptions.builder().limits(two).build())
                .timeline()
                .steps())
        .isEqualTo(1);
  }

  @Test
  void aDoseBelowZeroOrAboveOneIsRefused() {
    assertThatThrownBy(() -> PlanOptions.builder().dose(new BigDecimal("1.01")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dose must be 0 to 1, but was 1.01");
    assertThatThrownBy(() -> PlanOptions.builder().dose(new BigDecimal("-0.1")).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ticksAndLeadInHaveToBePositiveWholeMilliseconds() {
    assertThatThrownBy(() -> PlanOptions.builder().ticks(Duration.ZERO).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ticks must be positive and whole milliseconds, but was PT0S");
    assertThatThrownBy(() -> PlanOptions.builder().getReady(Duration.ofNanos(5)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("get-ready must be positive and whole milliseconds, but was PT0.000000005S");
    assertThatThrownBy(() -> PlanOptions.builder().ticks(Duration.ofSeconds(-1)).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void optionsThatSayTheSameAreEqual() {
    assertThat(PlanOptions.builder().dose(new BigDecimal("1.00")).build())
        .isEqualTo(PlanOptions.DEFAULT)
        .hasSameHashCodeAs(PlanOptions.DEFAULT);
  }
}
