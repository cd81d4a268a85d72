package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.holds;
import static dev.limber.routine.internal.RuleTable.parts;
import static dev.limber.routine.internal.RuleTable.places;
import static dev.limber.routine.internal.RuleTable.reps;
import static dev.limber.routine.internal.RuleTable.say;
import static dev.limber.routine.internal.RuleTable.seconds;
import static dev.limber.routine.internal.RuleTable.told;
import static dev.limber.routine.internal.RuleTable.use;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Exercise;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Length;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Ready;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import dev.limber.routine.UntilGone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The least time that a round may take, and repeats for a time whose rounds may take none. */
class ShortestTest {

  private static final Step WAITING = Hold.of(Ready.FOR_EVER);
  private static final Qualifiers IF_STIFF = Qualifiers.builder().when("stiff").build();

  private static Repeat forAMinute(Step... steps) {
    return new Repeat(
        TimeBox.of(seconds(60)),
        Optional.empty(),
        Optional.empty(),
        List.of(steps),
        Qualifiers.NONE);
  }

  private static long least(Step... steps) {
    StepLengths lengths = new StepLengths(Defaults.NONE, "en", Paces.USUAL);
    return new Shortest(lengths).round(forAMinute(steps));
  }

  private static Repeat rounds(Amount rounds, Length rest, Step... steps) {
    return new Repeat(rounds, Optional.of(rest), Optional.empty(), List.of(steps), Qualifiers.NONE);
  }

  @Test
  void lengthsCountWithTheirLowerEndsAndDefaults() {
    assertThat(least(holds(DurationRange.seconds(15, 30)))).isEqualTo(15_000);
    assertThat(least(Position.of("supine"), Move.of("A"))).isEqualTo(9_000);
    assertThat(least(Explain.of("Long ".repeat(99)))).isEqualTo(3_000);
    assertThat(least(Repeat.of(1, holds(seconds(9), seconds(5))))).isEqualTo(5_000);
  }

  @Test
  void whatWaitsIsAnsweredAtOnce() {
    assertThat(least(WAITING, Rest.of(Ready.atMost(seconds(9))))).isZero();
    assertThat(least(Reps.of(CountRange.of(9), Ready.FOR_EVER))).isZero();
    assertThat(least(Reps.of(TimeBox.of(seconds(9)), Ready.FOR_EVER))).isZero();
    assertThat(least(holds(UntilGone.of("pins")))).isZero();
    assertThat(least(holds(UntilGone.of("pins").then(seconds(5))))).isEqualTo(5_000);
    assertThat(least(holds(Accumulated.of(seconds(60), seconds(20))))).isEqualTo(60_000);
  }

  @Test
  void repsCountWithTheLeastOfThem() {
    assertThat(least(Reps.of(CountRange.of(8, 12), Each.of(seconds(2))))).isEqualTo(16_000);
    Reps asTheyCome = Reps.builder().addTurns(TimeBox.of(seconds(30))).lastHold(seconds(5)).build();
    assertThat(least(asTheyCome)).isEqualTo(35_000);
  }

  @Test
  void containersCountAsOftenAsTheyAreSurelyPlayed() {
    Step move = Move.of("A", seconds(2));
    assertThat(least(rounds(CountRange.of(2, 9), seconds(3), move))).isEqualTo(7_000);
    assertThat(least(RepeatPerSide.of(SideOrder.RIGHT_FIRST, move))).isEqualTo(9_000);
    assertThat(least(RepeatPerSide.of(SideOrder.RIGHT_ONLY, move))).isEqualTo(2_000);
    assertThat(least(StopOnPain.of(1, List.of(WAITING), List.of(move)))).isEqualTo(2_000);
    assertThat(least(forAMinute(move))).isEqualTo(60_000);
    assertThat(least(use("used", move, move))).isEqualTo(4_000);
  }

  @Test
  void whatMayBeLeftOutTakesNoTimeAndNorDoItsPauses() {
    Step maybe = RuleTable.move(IF_STIFF);
    assertThat(least(maybe)).isZero();
    assertThat(least(rounds(CountRange.of(2), seconds(3), maybe))).isZero();
    assertThat(least(RepeatPerSide.of(SideOrder.RIGHT_FIRST, maybe))).isZero();
    assertThat(least(StopOnPain.of(1, List.of(maybe), List.of(Move.of("A"))))).isZero();
    assertThat(least(use("used", Exercise.of("X", WAITING)))).isZero();
    assertThat(least(rounds(CountRange.of(2), seconds(3), WAITING))).isEqualTo(3_000);
  }

  @Test
  void whatWouldRunOverStaysAtTheLargestNumber() {
    Step step = holds(DurationRange.seconds(365L * 86_400));
    for (int i = 0; i < 4; i++) {
      step = rounds(CountRange.of(Integer.MAX_VALUE), seconds(9), step);
    }
    assertThat(least(step, step)).isEqualTo(Long.MAX_VALUE);
    Reps reps =
        Reps.of(CountRange.of(Integer.MAX_VALUE), Each.of(DurationRange.seconds(365L * 86_400)));
    assertThat(least(reps)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aRoundThatMayTakeNoTimeIsAnError() {
    assertThat(told(forAMinute(WAITING)))
        .containsExactly(
            "error steps[0].repeat round-without-time: expected rounds that always take time,"
                + " because they are begun until the time is over, but a round takes none if its"
                + " steps are left out or the person goes on at once");
    assertThat(told(forAMinute(WAITING, Rest.of(seconds(1))))).isEmpty();
    RoutineParts maybe =
        parts(
            with ->
                with.putProps("mat", Prop.optional("A mat"))
                    .choices(Map.of("stiff", Text.of("Stiff?"))),
            forAMinute(RuleTable.move(IF_STIFF)),
            forAMinute(RuleTable.move(Qualifiers.builder().unless("stiff").build())),
            forAMinute(RuleTable.move(Qualifiers.builder().addNeeds("mat").build())));
    assertThat(places(maybe))
        .containsExactly(
            "steps[0].repeat round-without-time",
            "steps[1].repeat round-without-time",
            "steps[2].repeat round-without-time");
  }

  @Test
  void repsAsManyAsComeFillTheirTime() {
    Reps asTheyCome = Reps.builder().addTurns(TimeBox.of(seconds(30))).build();
    assertThat(told(forAMinute(reps(asTheyCome, say("Go."))))).isEmpty();
    assertThat(asTheyCome.guidance()).isEqualTo(Guidance.NONE);
  }
}
