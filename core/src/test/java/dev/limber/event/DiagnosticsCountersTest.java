package dev.limber.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import dev.limber.event.RoutineEvent.MinimumReached;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DiagnosticsCountersTest {

  private static final RoutineEvent EVENT = new MinimumReached(7, Duration.ZERO, "steps[0]");
  private static final RoutineListener LISTENER = new RoutineListener() {};
  private static final Throwable FAILURE = new IllegalStateException("x");

  private final List<String> passedOn = new ArrayList<>();
  private final DiagnosticsCounters counters = DiagnosticsCounters.around(new Passed(passedOn));

  @Test
  void everythingIsCountedUnderItsName() {
    tellAll(counters);
    counters.ticksDropped(4);

    assertThat(counts())
        .containsExactly(
            entry("listener.failures", 1L),
            entry("listeners.let.go", 2L),
            entry("overruns", 3L),
            entry("subscriber.failures", 4L),
            entry("session.failures", 5L),
            entry("interruptions", 6L),
            entry("ticks.dropped", 4L));
  }

  @Test
  void everyCountHasAGetter() {
    tellAll(counters);
    counters.ticksDropped(4);

    assertThat(counters.listenerFailures()).isEqualTo(1);
    assertThat(counters.listenersLetGo()).isEqualTo(2);
    assertThat(counters.overruns()).isEqualTo(3);
    assertThat(counters.subscriberFailures()).isEqualTo(4);
    assertThat(counters.sessionFailures()).isEqualTo(5);
    assertThat(counters.interruptions()).isEqualTo(6);
    assertThat(counters.ticksDropped()).isEqualTo(4);
  }

  @Test
  void latenessIsAddedUpAndTheGreatestIsKept() {
    assertThat(counters.greatestLateNanos()).isZero();
    counters.woke(5);
    counters.woke(30);
    counters.woke(0);

    assertThat(counters.wakeUps()).isEqualTo(3);
    assertThat(counters.lateNanos()).isEqualTo(35);
    assertThat(counters.greatestLateNanos()).isEqualTo(30);
  }

  @Test
  void whatIsCountedIsPassedOn() {
    counters.listenerFailed(LISTENER, EVENT, FAILURE);
    counters.listenerLetGo(LISTENER);
    counters.ticksDropped(4);
    counters.woke(5);
    counters.interrupted(6);
    counters.listenersTooSlow();
    counters.sessionFailed(FAILURE);
    counters.subscriberFailed(FAILURE);

    assertThat(passedOn)
        .containsExactly(
            "listener failed 7 x",
            "let go",
            "ticks 4",
            "woke 5",
            "interrupted 6",
            "too slow",
            "session failed x",
            "subscriber failed x");
  }

  @Test
  void countsAreTheSameObjectsAtEachCall() {
    assertThat(counters.counts().get("overruns")).isSameAs(counters.counts().get("overruns"));
  }

  @Test
  void nothingIsLostBetweenThreads() throws InterruptedException {
    DiagnosticsCounters shared = DiagnosticsCounters.around(new Diagnostics() {});
    CountDownLatch begin = new CountDownLatch(4);
    List<Thread> threads = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      long late = i;
      Thread thread = new Thread(() -> wakeOften(shared, late, begin));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(shared.wakeUps()).isEqualTo(40_000);
    assertThat(shared.lateNanos()).isEqualTo(100_000);
    assertThat(shared.greatestLateNanos()).isEqualTo(4);
  }

  private static void wakeOften(Diagnostics woken, long late, CountDownLatch together) {
    together.countDown();
    try {
      together.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    for (int n = 0; n < 10_000; n++) {
      woken.woke(late);
    }
  }

  @Test
  void nowhereToPassItOnIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> DiagnosticsCounters.around(null));
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counters.counts().forEach((name, count) -> counts.put(name, count.getAsLong()));
    return counts;
  }

  /** Tells each thing another number of times, so that no two can be mixed up. */
  private static void tellAll(Diagnostics told) {
    times(1, () -> told.listenerFailed(LISTENER, EVENT, FAILURE));
    times(2, () -> told.listenerLetGo(LISTENER));
    times(3, told::listenersTooSlow);
    times(4, () -> told.subscriberFailed(FAILURE));
    times(5, () -> told.sessionFailed(FAILURE));
    times(6, () -> told.interrupted(9));
  }

  private static void times(int count, Runnable action) {
    for (int i = 0; i < count; i++) {
      action.run();
    }
  }

  /** Writes down what is passed on. */
  private static final class Passed implements Diagnostics {

    private final List<String> heard;

    Passed(List<String> heard) {
      this.heard = heard;
    }

    @Override
    public void listenerFailed(RoutineListener listener, RoutineEvent event, Throwable failure) {
      heard.add("listener failed " + event.seq() + " " + failure.getMessage());
    }

    @Override
    public void listenerLetGo(RoutineListener listener) {
      heard.add("let go");
    }

    @Override
    public void ticksDropped(long count) {
      heard.add("ticks " + count);
    }

    @Override
    public void woke(long lateNanos) {
      heard.add("woke " + lateNanos);
    }

    @Override
    public void interrupted(long lateNanos) {
      heard.add("interrupted " + lateNanos);
    }

    @Override
    public void listenersTooSlow() {
      heard.add("too slow");
    }

    @Override
    public void sessionFailed(Throwable failure) {
      heard.add("session failed " + failure.getMessage());
    }

    @Override
    public void subscriberFailed(Throwable failure) {
      heard.add("subscriber failed " + failure.getMessage());
    }
  }
}
