package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreathPaceTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void aPartTakesUpToAMinute() {
    Duration minute = Duration.ofMinutes(1);
    assertThat(new BreathPace(minute, Duration.ofMillis(1)).inhale()).isEqualTo(minute);
    refused(minute.plusMillis(1), "more than zero and at most a minute, but was PT1M0.001S");
  }

  @Test
  void aPartTakesTime() {
    refused(Duration.ZERO, "more than zero and at most a minute, but was PT0S");
    refused(Duration.ofMillis(-1), "more than zero and at most a minute, but was PT-0.001S");
  }

  @Test
  void aPartIsWholeMilliseconds() {
    refused(Duration.ofNanos(1_500_000), "whole milliseconds, but was PT0.0015S");
  }

  private static void refused(Duration length, String rule) {
    assertThatThrownBy(() -> new BreathPace(length, SECOND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inhale must be " + rule);
    assertThatThrownBy(() -> new BreathPace(SECOND, length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exhale must be " + rule);
  }
}
