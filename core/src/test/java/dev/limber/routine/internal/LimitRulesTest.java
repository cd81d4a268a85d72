package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Limits;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sizes that are reckoned, and limits that they are held against. */
class LimitRulesTest {

  private static final Move MOVE = Move.of("A", DurationRange.seconds(2));

  private static List<String> told(Limits limits, Step... steps) {
    RoutineParts parts =
        new RoutineParts(
            "en",
            Text.of("T"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            List.of(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Defaults.NONE,
            Optional.empty(),
            List.of(steps),
            Map.of());
    return LimitRules.check(parts, limits, Paces.USUAL).stream()
        .map(finding -> finding.path() + " " + finding.code() + ": " + finding.message())
        .collect(Collectors.toList());
  }

  private static Extent extent(Step... steps) {
    return extent(List.of(steps), Defaults.NONE);
  }

  private static Extent extent(List<Step> steps, Defaults defaults) {
    return Extent.of(steps, defaults, "en", Paces.USUAL);
  }

  @Test
  void whatIsExactlyAtItsLimitPasses() {
    Limits limits = new Limits(3, 2, 4, Duration.ofSeconds(8), 1);
    assertThat(told(limits, Repeat.of(2, MOVE, MOVE))).isEmpty();
  }

  @Test
  void whatIsBeyondItsLimitIsNamed() {
    assertThat(told(Limits.builder().steps(2).build(), Repeat.of(2, MOVE, MOVE)))
        .containsExactly("steps too-many-steps: expected at most 2 steps, but was 3");
    assertThat(told(Limits.builder().rounds(1).build(), Exercise.of("X", Repeat.of(2, MOVE))))
        .containsExactly(
            "steps[0].steps[0].repeat too-many-rounds: expected at most 1 rounds, but was 2");
    assertThat(told(Limits.builder().playedSteps(3).build(), Repeat.of(2, MOVE, MOVE)))
        .containsExactly("steps too-many-steps-played: expected at most 3 steps played, but was 4");
    assertThat(
            told(Limits.builder().playedLength(Duration.ofSeconds(7)).build(), Repeat.of(4, MOVE)))
        .containsExactly("steps plays-too-long: expected at most 7 s when played out, but was 8 s");
  }

  @Test
  void stepsOfAReleaseCountToo() {
    Step guard = StopOnPain.of(1, List.of(MOVE), List.of(MOVE));
    assertThat(told(Limits.builder().steps(2).build(), guard))
        .containsExactly("steps too-many-steps: expected at most 2 steps, but was 3");
  }

  @Test
  void everyTextIsMeasuredInCodePointsAtItsPlace() {
    Limits two = Limits.builder().textLength(2).build();
    Guidance guidance =
        Guidance.builder()
            .addSay(Text.of("🧘🧘🧘"))
            .addCues(Cue.of(CueTime.HALFWAY, "ab"), Cue.of(CueTime.HALFWAY, "ab", "abcd"))
            .build();
    Step move = new Move(Text.of("🧘🧘"), Optional.empty(), guidance, Qualifiers.NONE);
    assertThat(told(two, move, Exercise.of("abc", MOVE), Move.of("abc")))
        .containsExactly(
            "steps[0].say text-too-long: expected at most 2 characters, but was 3",
            "steps[0].cues[1].say[1] text-too-long: expected at most 2 characters, but was 4",
            "steps[1].exercise text-too-long: expected at most 2 characters, but was 3",
            "steps[2].move text-too-long: expected at most 2 characters, but was 3");
  }

  @Test
  void rangesCountWithTheirUpperEnds() {
    Step repeat =
        Repeat.builder()
            .rounds(CountRange.of(1, 3))
            .rest(DurationRange.seconds(0, 5))
            .addSteps(Hold.of(DurationRange.seconds(1, 10)))
            .build();
    assertThat(extent(repeat)).isEqualTo(new Extent(5, 40_000));
  }

  @Test
  void aRestOrChangeOverOfZeroIsNoStep() {
    Step repeat =
        Repeat.builder()
            .rounds(CountRange.of(3))
            .rest(DurationRange.seconds(0))
            .addSteps(MOVE)
            .build();
    Step sides =
        RepeatPerSide.builder()
            .order(SideOrder.RIGHT_FIRST)
            .changeOver(DurationRange.seconds(0))
            .addSteps(MOVE)
            .build();
    assertThat(extent(repeat, sides)).isEqualTo(new Extent(5, 10_000));
  }

  @Test
  void sidesCountTwiceWithTheirChangeOverUnlessThereIsOne() {
    assertThat(extent(RepeatPerSide.of(SideOrder.RIGHT_FIRST, MOVE)))
        .isEqualTo(new Extent(3, 9_000));
    assertThat(extent(RepeatPerSide.of(SideOrder.AFFECTED_ONLY, MOVE)))
        .isEqualTo(new Extent(1, 2_000));
  }

  @Test
  void stepsThatStateNoLengthCountWithTheDefaults() {
    List<Step> steps =
        List.of(Position.of("supine"), Move.of("A"), Rest.of(DurationRange.seconds(1)));
    assertThat(extent(steps, Defaults.NONE)).isEqualTo(new Extent(3, 10_000));
    Defaults own =
        Defaults.builder()
            .position(DurationRange.seconds(1))
            .move(DurationRange.seconds(2))
            .build();
    assertThat(extent(steps, own)).isEqualTo(new Extent(3, 4_000));
  }

  @Test
  void whatWouldRunOverStaysAtTheLargestNumber() {
    Step step = MOVE;
    for (int i = 0; i < 7; i++) {
      step = Repeat.of(1_000, step);
    }
    assertThat(extent(step)).isEqualTo(new Extent(Long.MAX_VALUE, Long.MAX_VALUE));
  }
}
