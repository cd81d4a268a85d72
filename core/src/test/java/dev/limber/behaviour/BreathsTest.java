package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Each;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.session.BreathPace;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Lengths that are counted in breaths. */
class BreathsTest {

  private static final PlanOptions SLOW =
      PlanOptions.builder()
          .breath(new BreathPace(Duration.ofSeconds(4), Duration.ofSeconds(6)))
          .build();

  private static Duration length(PlanOptions options, Step... steps) {
    return Plan.of(Steps.routine(steps), options).timeline().whole().expected();
  }

  @Test
  void aBreathIsTwoSecondsInAndThreeOut() {
    assertThat(length(PlanOptions.DEFAULT, Hold.of(Breaths.of(3)))).hasSeconds(15);
    assertThat(length(PlanOptions.DEFAULT, Hold.of(Breaths.INHALE))).hasSeconds(2);
    assertThat(length(PlanOptions.DEFAULT, Hold.of(Breaths.EXHALE))).hasSeconds(3);
  }

  @Test
  void theHostSetsAnotherPace() {
    assertThat(length(SLOW, Hold.of(Breaths.of(3)))).hasSeconds(30);
    assertThat(length(SLOW, Hold.of(Breaths.INHALE))).hasSeconds(4);
    assertThat(length(SLOW, Steps.reps("Lift", CountRange.of(2), Each.of(Breaths.EXHALE))))
        .hasSeconds(12);
  }

  @Test
  void aDoseOfBreathsIsAWholeNumberHalfUp() {
    Step hold = Hold.of(Breaths.of(CountRange.of(3, 6)));
    PlanOptions half = PlanOptions.builder().dose(new BigDecimal("0.5")).build();
    assertThat(length(half, hold)).hasSeconds(25);
    Live.of(half, hold)
        .after("14")
        .advance("11")
        .tells("15s minimum", "25s end hold steps[0] completed", "25s end session completed");
  }

  @Test
  void pausesAndChangesMayBeBreathsToo() {
    Step sides =
        RepeatPerSide.builder()
            .order(SideOrder.RIGHT_FIRST)
            .changeOver(Breaths.of(2))
            .between(Breaths.INHALE)
            .addSteps(Steps.move("A", 1), Steps.move("B", 1))
            .build();
    assertThat(length(PlanOptions.DEFAULT, sides)).hasSeconds(2 * (1 + 2 + 1) + 10);
    Step exercise =
        Exercise.builder()
            .title(Text.of("E"))
            .between(Breaths.of(1))
            .addSteps(Steps.move("A", 1), Steps.move("B", 1))
            .build();
    assertThat(length(SLOW, exercise)).hasSeconds(12);
  }

  @Test
  void cuesCountBreaths() {
    Hold hold =
        Hold.builder()
            .addTurns(Breaths.of(3))
            .guidance(
                Guidance.builder()
                    .addCues(Cue.of(CueTime.every(Breaths.of(1)), "In", "And in"))
                    .build())
            .build();
    Live.of(SLOW, hold).after("9").advance("20").tells("10s cue In", "20s cue And in");
  }
}
