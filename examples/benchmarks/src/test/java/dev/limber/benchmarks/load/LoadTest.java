package dev.limber.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadTest {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  @Test
  void onlyWhatIsDueInTheWindowCounts() {
    Load load = new Load(1, SECOND, 0);
    long start = System.nanoTime() - 10 * SECOND;
    Load.Meter meter = load.newMeter();
    meter.heard(start);
    load.count(new Load.Window(start, start + 4 * SECOND, SECOND));
    for (int second = -1; second <= 5; second++) {
      meter.heard(start + second * SECOND);
    }

    assertThat(load.counted().all().total()).isEqualTo(4);
    assertThat(load.counted().first().total()).isEqualTo(1);
    assertThat(load.counted().last().total()).isEqualTo(1);
  }

  @Test
  void whatIsHeardBeforeItIsDueIsEarly() {
    Load load = new Load(1, SECOND, 0);
    long now = System.nanoTime();
    load.count(new Load.Window(now, now + 7200 * SECOND, SECOND));
    load.newMeter().heard(now + 3600 * SECOND);
    load.newMeter().heard(now);

    assertThat(load.counted().all().total()).isEqualTo(2);
    assertThat(load.counted().all().negative()).isEqualTo(1);
  }

  @Test
  void everySessionBeginsOnceInAnOrderOfItsOwn() {
    int sessions = 1_000;
    int[] begun = new int[sessions];
    long[] instants = new long[sessions];
    int[] count = {0};
    long period = TimeUnit.MILLISECONDS.toNanos(1);

    new Phases(sessions, period)
        .begin(
            new Ticker() {
              @Override
              public void open() {}

              @Override
              public void begin(int session, long instant) {
                instants[count[0]] = instant;
                begun[count[0]++] = session;
              }

              @Override
              public void close() {}
            });

    assertThat(begun).containsExactlyInAnyOrder(IntStream.range(0, sessions).toArray());
    assertThat(begun).isNotEqualTo(IntStream.range(0, sessions).toArray());
    assertThat(instants).isSorted();
    // five periods to begin, and all phases there are
    assertThat(IntStream.range(0, sessions).mapToLong(at -> (instants[at] - instants[0]) % period))
        .containsExactlyInAnyOrder(
            IntStream.range(0, sessions).mapToObj(at -> at * 1_000L).toArray(Long[]::new));
  }
}
