package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {

  @Test
  void atTwiceTheSpeedASecondOfTheSessionTakesHalfASecond() {
    Speed speed = Speed.parse("2");

    assertThat(speed.real(Duration.ofSeconds(1))).isEqualTo(Duration.ofMillis(500));
    assertThat(speed.scaled(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void aSpeedMayBeBelowOne() {
    assertThat(Speed.parse("0.5").real(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void maxHasNoFactor() {
    assertThat(Speed.parse("max").factor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001", "NaN", "Infinity", "fast", "", "MAX"})
  void whatIsNoSpeedIsRefused(String text) {
    assertThatThrownBy(() -> Speed.parse(text)).hasMessageContaining("speed must be a number");
  }

  @Test
  void scaledTimeNeverGoesBack() {
    ScaledTime time = new ScaledTime(Speed.parse("0.001"));
    long before = time.nanoTime();
    for (int i = 0; i < 1_000; i++) {
      long now = time.nanoTime();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  @Test
  void aDeadlineThatIsOverIsNotWaitedFor() {
    ScaledTime time = new ScaledTime(Speed.parse("1"));

    time.parkUntil(time.nanoTime() - 1);

    assertThat(time.nanoTime()).isNotNegative();
  }
}
