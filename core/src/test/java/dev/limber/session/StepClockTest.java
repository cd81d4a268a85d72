package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.StepKind;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Paces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which positions of a step are due, one after the other; in milliseconds. */
class StepClockTest {

  private static final long MILLI = 1_000_000;

  private final PlanOptions silent = PlanOptions.DEFAULT;

  private static StepClock clock(PlanOptions options, long millis, CueTime... cues) {
    return clock(options, TimeSpec.time(millis * MILLI, StepSpec.NONE), cues);
  }

  private static StepClock clock(PlanOptions options, TimeSpec length, CueTime... cues) {
    StepClock clock = new StepClock(Ticking.of(options));
    clock.begin(step(length, cues), 0);
    return clock;
  }

  private static StepSpec step(TimeSpec length, CueTime... cues) {
    StepSpec.Draft draft = new StepSpec.Draft("steps[0]", StepKind.HOLD, length, Frame.routine());
    draft.cues =
        Arrays.stream(cues)
            .map(
                cue ->
                    new CueSpec(
                        new Cue(cue, List.of(Text.of("A")), false),
                        new Words[0],
                        length.end(),
                        Paces.USUAL))
            .toArray(CueSpec[]::new);
    return draft.compile();
  }

  /** Takes everything in up to the end. */
  private static List<Long> due(StepClock clock) {
    List<Long> due = new ArrayList<>();
    long next = clock.next();
    while (next < clock.length()) {
      due.add(next / MILLI);
      clock.take(next);
      next = clock.next();
    }
    return due;
  }

  @Test
  void aStepWithoutAnythingIsDueAtItsEnd() {
    assertThat(due(clock(silent, 4_000))).isEmpty();
    assertThat(clock(silent, 4_000).next()).isEqualTo(4_000 * MILLI);
  }

  @Test
  void theMinimumIsDueOnce() {
    TimeSpec length = TimeSpec.time(30_000 * MILLI, 15_000 * MILLI);
    StepClock clock = clock(silent, length);
    assertThat(clock.isMinimum(15_000 * MILLI)).isTrue();
    assertThat(clock.isMinimum(14_000 * MILLI)).isFalse();
    assertThat(due(clock)).containsExactly(15_000L);
  }

  @Test
  void cuesAndTicksAreMerged() {
    PlanOptions ticks = PlanOptions.builder().ticks(Duration.ofMillis(700)).countdown(true).build();
    StepClock clock = clock(ticks, 2_500, CueTime.HALFWAY, CueTime.every(Duration.ofMillis(500)));
    assertThat(due(clock))
        .containsExactly(500L, 700L, 1_000L, 1_250L, 1_400L, 1_500L, 2_000L, 2_100L);
  }

  @Test
  void whatFallsTogetherIsDueTogether() {
    PlanOptions ticks = PlanOptions.builder().ticks(Duration.ofSeconds(1)).build();
    StepClock clock = clock(ticks, 2_000, CueTime.HALFWAY, CueTime.at(Duration.ofSeconds(1)));
    long position = clock.next();
    assertThat(clock.isCue(0, position)).isTrue();
    assertThat(clock.isCue(1, position)).isTrue();
    assertThat(clock.isTick(position)).isTrue();
    assertThat(clock.isMinimum(position)).isFalse();
  }

  @Test
  void anExtensionMovesWhatWasNotGivenAndGivesNothingTwice() {
    StepClock clock = clock(silent, 10_000, CueTime.percent(20), CueTime.percent(80));
    clock.take(2_000 * MILLI);
    clock.extend(10_000 * MILLI, 3_000 * MILLI);
    clock.extend(10_000 * MILLI, 3_000 * MILLI);
    assertThat(due(clock)).containsExactly(24_000L);
    assertThat(clock.length()).isEqualTo(30_000 * MILLI);
  }

  @Test
  void theNextStepKnowsNothingOfTheExtension() {
    StepClock clock = clock(silent, 10_000, CueTime.percent(20));
    clock.take(2_000 * MILLI);
    clock.extend(10_000 * MILLI, 3_000 * MILLI);
    TimeSpec length = TimeSpec.time(10_000 * MILLI, StepSpec.NONE);
    clock.begin(step(length, CueTime.percent(20)), 9_000 * MILLI);
    assertThat(clock.start()).isEqualTo(9_000 * MILLI);
    assertThat(due(clock)).containsExactly(2_000L);
  }
}
