package dev.limber.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundsBenchmarkTest {

  @ParameterizedTest
  @ValueSource(ints = {100, 10_000})
  void allRoundsArePlayedAndTold(int rounds) {
    RoundsBenchmark benchmark = new RoundsBenchmark();
    benchmark.rounds = rounds;
    benchmark.makePlan();
    PerEvent per = new PerEvent();
    int outer = rounds / RoundsBenchmark.INNER;

    assertThat(benchmark.silent().whole().completed()).isEqualTo(2L * rounds);
    // two steps a round, each with two events, as many as the rounds have themselves
    assertThat(benchmark.rehearsal(per).heard()).isEqualTo(6L * rounds + 2L * outer + 2);
    assertThat(benchmark.plan().timeline().steps()).isEqualTo(2L * rounds);
  }
}
