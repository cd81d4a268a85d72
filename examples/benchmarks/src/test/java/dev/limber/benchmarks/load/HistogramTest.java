package dev.limber.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {

  private final Histogram histogram = new Histogram();

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 127, 128, 129, 255, 256, 1_000, 999_999, 1_000_000_007, 1L << 39})
  void aLengthIsKeptToAHundredthAndNeverMadeShorter(long nanos) {
    histogram.record(nanos);

    assertThat(histogram.quantile(0.5)).isBetween(nanos, nanos + nanos / 100);
  }

  @Test
  void everyLengthHasOneBucketThatIsNotBeforeTheOneOfAShorterLength() {
    long last = -1;
    for (long nanos = 0; nanos < 5_000; nanos++) {
      Histogram one = new Histogram();
      one.record(nanos);
      assertThat(one.quantile(1)).isGreaterThanOrEqualTo(Math.max(nanos, last));
      last = one.quantile(1);
    }
  }

  @Test
  void theQuantileIsTheLengthThatSoManyDidNotExceed() {
    LongStream.rangeClosed(1, 100).forEach(histogram::record);

    assertThat(histogram.quantile(0.5)).isEqualTo(50);
    assertThat(histogram.quantile(0.99)).isEqualTo(99);
    assertThat(histogram.quantile(0.999)).isEqualTo(100);
    assertThat(histogram.quantile(1)).isEqualTo(100);
    assertThat(histogram.total()).isEqualTo(100);
  }

  @Test
  void whatIsLessThanNothingIsCountedApartAndRanksFirst() {
    histogram.record(-1);
    histogram.record(-1_000_000);
    histogram.record(7);

    assertThat(histogram.negative()).isEqualTo(2);
    assertThat(histogram.total()).isEqualTo(3);
    assertThat(histogram.quantile(0.5)).isZero();
    assertThat(histogram.quantile(1)).isEqualTo(7);
  }

  @Test
  void aLengthBeyondAllIsCountedAsTheLongest() {
    histogram.record(Long.MAX_VALUE);

    assertThat(histogram.quantile(1)).isEqualTo((1L << 40) - 1);
  }

  @Test
  void nothingHasNoLength() {
    assertThat(histogram.quantile(0.99)).isZero();
    assertThat(histogram.total()).isZero();
  }

  @Test
  void addedOnesCountTogether() {
    Histogram other = new Histogram();
    histogram.record(5);
    other.record(5);
    other.record(-5);
    histogram.add(other);

    assertThat(histogram.filled()).containsValues(2L, 1L);
    assertThat(histogram.negative()).isEqualTo(1);
  }
}
