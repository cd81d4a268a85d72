package dev.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimerWheelBenchmarkTest {

  private final TimerWheelBenchmark benchmark = new TimerWheelBenchmark();

  @Test
  void bothBringTheSameInstantsRoundAfterRound() {
    benchmark.entries = 1_000;
    benchmark.fill();

    for (int round = 0; round < 3; round++) {
      assertThat(LongStream.generate(benchmark::wheel).limit(1_000).sorted())
          .containsExactlyElementsOf(
              LongStream.generate(benchmark::heap).limit(1_000).boxed().toList());
    }
  }
}
