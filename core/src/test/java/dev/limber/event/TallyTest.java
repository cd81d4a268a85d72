package dev.limber.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static Tally tally(long planned, long completed) {
    return new Tally(Duration.ZERO, Duration.ZERO, planned, completed, 0, 0, 0);
  }

  @Test
  void theShareIsOfTheStepsThatWerePlanned() {
    assertThat(tally(4, 1).shareDone()).isEqualTo(0.25);
    assertThat(tally(4, 4).shareDone()).isEqualTo(1);
  }

  @Test
  void whoDoesStepsAgainHasNotDoneMoreThanAll() {
    assertThat(tally(4, 9).shareDone()).isEqualTo(1);
  }

  @Test
  void ofNothingPlannedNothingIsDone() {
    assertThat(tally(0, 0).shareDone()).isZero();
  }
}
