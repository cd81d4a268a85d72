package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DosedLengthTest {

  private static DosedLength dosed(long least, long most, String dose) {
    DurationRange range = DurationRange.of(Duration.ofMillis(least), Duration.ofMillis(most));
    return DosedLength.of(range, new BigDecimal(dose));
  }

  @Test
  void theEndsAreThoseOfTheRange() {
    assertThat(dosed(15, 30, "0").planned()).hasMillis(15);
    assertThat(dosed(15, 30, "1").planned()).hasMillis(30);
  }

  @Test
  void halfAMillisecondRoundsUp() {
    assertThat(dosed(15, 30, "0.5").planned()).hasMillis(23);
    assertThat(dosed(15, 30, "0.4999").planned()).hasMillis(22);
  }

  @Test
  void theMinimumIsTheLowerEndWhereThePlanIsAboveIt() {
    assertThat(dosed(15, 30, "0.5").minimum()).contains(Duration.ofMillis(15));
    assertThat(dosed(15, 30, "0.01").minimum()).isEmpty();
    assertThat(dosed(15, 15, "1").minimum()).isEmpty();
  }

  @Test
  void halfACountRoundsUp() {
    assertThat(DosedLength.count(CountRange.of(8, 11), new BigDecimal("0.5"))).isEqualTo(10);
    assertThat(DosedLength.count(CountRange.of(8, 11), new BigDecimal("0.49"))).isEqualTo(9);
    assertThat(DosedLength.count(CountRange.of(1, Integer.MAX_VALUE), BigDecimal.ONE))
        .isEqualTo(Integer.MAX_VALUE);
  }
}
