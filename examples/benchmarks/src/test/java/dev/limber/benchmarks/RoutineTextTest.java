package dev.limber.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RoutineTextTest {

  @Test
  void everyWantedLengthIsMetToTheLine() {
    for (int lines = 20; lines <= 700; lines++) {
      assertThat(RoutineText.ofLines(lines).lines().count()).isEqualTo(lines);
    }
  }

  @Test
  void aLengthThatLeavesNoRoomForAStepIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoutineText.ofLines(5))
        .withMessageContaining("but was 5");
  }

  @Test
  void aFileOfSixtyLinesHasOneBlockOfEachKind() {
    assertThat(RoutineText.ofLines(60))
        .containsOnlyOnce("- exercise: Stretch 1, the calf")
        .containsOnlyOnce("- repeat: 3")
        .containsOnlyOnce("- exercise: Mobility 3");
  }
}
