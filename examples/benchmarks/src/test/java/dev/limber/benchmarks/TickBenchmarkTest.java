package dev.limber.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TickBenchmarkTest {

  private final TickBenchmark ticks = new TickBenchmark();

  @Test
  void eachCallMovesItsOwnSessionToTheNextTick() {
    ticks.makeSessions();

    assertThat(ticks.silentTick()).isEqualTo(Duration.ofMillis(100).toNanos());
    assertThat(ticks.silentTick()).isEqualTo(Duration.ofMillis(200).toNanos());
    assertThat(ticks.heardTick()).isEqualTo(Duration.ofMillis(100).toNanos());
  }
}
