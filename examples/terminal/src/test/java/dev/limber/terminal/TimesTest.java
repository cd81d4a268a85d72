package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimesTest {

  @Test
  void aClockShowsMinutesAndSecondsRoundedDown() {
    assertThat(Times.clock(Duration.ofMillis(65_999))).isEqualTo("1:05");
  }

  @Test
  void aClockShowsHoursOnlyWhereThereAreSome() {
    assertThat(Times.clock(Duration.ofSeconds(3599))).isEqualTo("59:59");
    assertThat(Times.clock(Duration.ofSeconds(3605))).isEqualTo("1:00:05");
  }

  @Test
  void whatIsLeftIsRoundedUp() {
    assertThat(Times.left(Duration.ofMillis(1))).isEqualTo("1 s");
    assertThat(Times.left(Duration.ZERO)).isEqualTo("0 s");
    assertThat(Times.left(Duration.ofMillis(59_001))).isEqualTo("1:00");
  }

  @Test
  void aLengthIsToldAsItIs() {
    assertThat(Times.length(Duration.ofMillis(1_500))).isEqualTo("1.5 s");
    assertThat(Times.length(Duration.ofSeconds(100))).isEqualTo("100 s");
    assertThat(Times.length(Duration.ofSeconds(150))).isEqualTo("2:30");
    assertThat(Times.length(Duration.ZERO)).isEqualTo("0 s");
  }

  @Test
  void aMeasuredLengthIsRoundedToTenths() {
    assertThat(Times.about(Duration.ofMillis(1_646))).isEqualTo("1.6 s");
    assertThat(Times.about(Duration.ofMillis(9_960))).isEqualTo("10 s");
    assertThat(Times.about(Duration.ofMillis(61_600))).isEqualTo("62 s");
  }

  @Test
  void aRangeNamesItsUnitOnce() {
    assertThat(Times.range(Duration.ofSeconds(15), Duration.ofSeconds(30))).isEqualTo("15-30 s");
  }

  @Test
  void aLongRangeNamesBothEndsInFull() {
    assertThat(Times.range(Duration.ofSeconds(90), Duration.ofSeconds(180))).isEqualTo("1:30-3:00");
  }
}
