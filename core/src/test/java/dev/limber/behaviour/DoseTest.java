package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Repeat;
import dev.limber.routine.Step;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import dev.limber.session.Timeline;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the dose makes of ranges. */
class DoseTest {

  private static PlanOptions dose(String dose) {
    return PlanOptions.builder().dose(new BigDecimal(dose)).build();
  }

  private static Timeline.Entry first(String dose, Step step) {
    return Plan.of(routine(step), dose(dose)).timeline().iterator().next();
  }

  private static long steps(String dose, CountRange rounds) {
    Step repeat = Repeat.builder().rounds(rounds).addSteps(move("A", 1)).build();
    return Plan.of(routine(repeat), dose(dose)).timeline().steps();
  }

  @Test
  void lengthsRoundHalfUpToTheMillisecond() {
    Step hold = hold("A", DurationRange.of(Duration.ofMillis(1_000), Duration.ofMillis(1_001)));
    assertThat(first("0.49", hold).expected()).hasMillis(1_000);
    assertThat(first("0.5", hold).expected()).hasMillis(1_001);
    assertThat(first("0.25", hold("B", DurationRange.seconds(15, 30))).expected())
        .hasMillis(18_750);
  }

  @Test
  void countsRoundHalfUp() {
    assertThat(steps("0", CountRange.of(2, 5))).isEqualTo(2);
    assertThat(steps("0.16", CountRange.of(2, 5))).isEqualTo(2);
    assertThat(steps("0.5", CountRange.of(2, 5))).isEqualTo(4);
    assertThat(steps("1", CountRange.of(2, 5))).isEqualTo(5);
  }

  @Test
  void aRangeKeepsItsLowerEndAsMinimum() {
    assertThat(first("0.5", hold("A", DurationRange.seconds(10, 20))).minimum())
        .contains(Duration.ofSeconds(10));
  }

  @Test
  void atTheLowerEndThereIsNoMinimum() {
    assertThat(first("0", hold("A", DurationRange.seconds(10, 20))).minimum()).isEmpty();
    assertThat(first("1", hold("A", 10)).minimum()).isEmpty();
  }

  @Test
  void aDoseThatRoundsToTheLowerEndLeavesNoMinimum() {
    Step hold = hold("A", DurationRange.of(Duration.ofMillis(1), Duration.ofMillis(2)));
    assertThat(first("0.4", hold).expected()).hasMillis(1);
    assertThat(first("0.4", hold).minimum()).isEmpty();
  }

  @Test
  void positionsOfCuesFollowTheDoseAndRoundDown() {
    Cue third = Cue.of(new CueTime.Percent(new BigDecimal("33.3")), "x");
    Live.of(dose("0.001"), hold("A", DurationRange.seconds(1, 2), third))
        .after("0")
        .advance("1")
        .tells("0.333s cue x", "1s minimum");
  }

  @Test
  void aRestThatMayBeNothingIsPlayedAtItsDose() {
    Step repeat =
        Repeat.builder()
            .rounds(CountRange.of(2))
            .rest(DurationRange.seconds(0, 10))
            .addSteps(move("A", 4))
            .build();
    assertThat(Plan.of(routine(repeat), dose("0")).timeline().whole().expected()).hasSeconds(8);
    Live live = Live.of(dose("0.5"), repeat).after("5");
    StepStarted rest = (StepStarted) live.events.get(live.events.size() - 1);
    assertThat(rest.planned()).contains(Duration.ofSeconds(5));
    assertThat(rest.minimum()).contains(Duration.ZERO);
    live.give(Session::next)
        .tells("5s end rest steps[0].rest completed", "5s start round 2/2", "5s start A");
  }
}
