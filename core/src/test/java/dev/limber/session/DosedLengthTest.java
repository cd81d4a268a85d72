package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.internal.Paces;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DosedLengthTest {

  private static final long MILLI = 1_000_000;

  private static DosedLength dosed(long least, long most, String dose) {
    DurationRange range = DurationRange.of(Duration.ofMillis(least), Duration.ofMillis(most));
    return DosedLength.of(range, new BigDecimal(dose), Paces.USUAL);
  }

  @Test
  void theEndsAreThoseOfTheRange() {
    assertThat(dosed(15, 30, "0").planned()).isEqualTo(15 * MILLI);
    assertThat(dosed(15, 30, "1").planned()).isEqualTo(30 * MILLI);
  }

  @Test
  void halfAMillisecondRoundsUp() {
    assertThat(dosed(15, 30, "0.5").planned()).isEqualTo(23 * MILLI);
    assertThat(dosed(15, 30, "0.4999").planned()).isEqualTo(22 * MILLI);
  }

  @Test
  void theMinimumIsTheLowerEndWhereThePlanIsAboveIt() {
    assertThat(dosed(15, 30, "0.5").minimum()).isEqualTo(15 * MILLI);
    assertThat(dosed(15, 30, "0.01").minimum()).isEqualTo(StepSpec.NONE);
    assertThat(dosed(15, 15, "1").minimum()).isEqualTo(StepSpec.NONE);
  }

  @Test
  void breathsRoundToAWholeBreath() {
    Breaths range = Breaths.of(CountRange.of(3, 6));
    DosedLength half = DosedLength.of(range, new BigDecimal("0.5"), Paces.USUAL);
    assertThat(half).isEqualTo(new DosedLength(25_000 * MILLI, 15_000 * MILLI));
    assertThat(DosedLength.of(Breaths.EXHALE, BigDecimal.ONE, Paces.USUAL).planned())
        .isEqualTo(3_000 * MILLI);
  }

  @Test
  void halfACountRoundsUp() {
    assertThat(DosedLength.count(CountRange.of(8, 11), new BigDecimal("0.5"))).isEqualTo(10);
    assertThat(DosedLength.count(CountRange.of(8, 11), new BigDecimal("0.49"))).isEqualTo(9);
    assertThat(DosedLength.count(CountRange.of(1, Integer.MAX_VALUE), BigDecimal.ONE))
        .isEqualTo(Integer.MAX_VALUE);
  }
}
