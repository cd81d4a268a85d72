package dev.limber.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void aHundredPercentIsAllOfThem() {
    assertThat(Figures.percent(1_000_000, 1_000_000)).isEqualTo(100);
    assertThat(Figures.percent(999_999, 1_000_000)).isEqualTo(99.999);
    assertThat(Figures.percent(9_999_999, 10_000_000)).isLessThan(100);
    assertThat(Figures.percent(0, 10)).isZero();
  }

  @Test
  void roundsCountTogether() {
    LoadOptions options = LoadOptions.parse("--sessions", "10", "--seconds", "2", "--rounds", "2");
    RoundResult early = result(10, List.of(-1L, 1_000L), List.of(1_000L), List.of(3_000L), 10);
    RoundResult late = result(10, List.of(9_000L), List.of(1_000L), List.of(1_000L), 20);

    Map<String, Object> figures = Figures.of(options, Contender.LIMBER, List.of(early, late));

    assertThat(figures)
        .containsEntry("name", "limber")
        .containsEntry("seconds", 2)
        .containsEntry("done-percent", 15.0)
        .containsEntry("p50-us", 1.0)
        .containsEntry("max-us", 9.0)
        .containsEntry("early", 1L)
        .containsEntry("drift-us", 1.0)
        .containsEntry("cpu-percent", 15.0)
        .containsEntry("bytes-per-session", 100.0)
        .containsEntry("threads", 1L)
        .doesNotContainKey("commands-done-percent");
  }

  private static RoundResult result(
      long due, List<Long> late, List<Long> first, List<Long> last, double cpuPercent) {
    return new RoundResult(
        due, filled(late), filled(first), filled(last), cpuPercent, 1_000, 1, 0, Map.of());
  }

  private static Map<Integer, Long> filled(List<Long> nanos) {
    Histogram histogram = new Histogram();
    nanos.forEach(histogram::record);
    return histogram.filled();
  }
}
