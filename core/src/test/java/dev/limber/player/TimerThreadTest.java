package dev.limber.player;

import static dev.limber.player.Samples.hearing;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimerThreadTest {

  /** Counts how often the timer goes to sleep. */
  private static final class CountingTime implements TimeSource {
    final ManualTime manual = new ManualTime();
    final AtomicInteger sleeps = new AtomicInteger();
    final AtomicReference<Thread> thread = new AtomicReference<>();
    final AtomicBoolean interrupted = new AtomicBoolean();
    volatile long deadline;

    @Override
    public long nanoTime() {
      return manual.nanoTime();
    }

    @Override
    public void parkUntil(long until) {
      thread.set(Thread.currentThread());
      deadline = until;
      interrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
      sleeps.incrementAndGet();
      manual.parkUntil(until);
    }

    @Override
    public void unpark(Thread sleeper) {
      manual.unpark(sleeper);
    }
  }

  private final CountingTime time = new CountingTime();
  private final RoutinePlayer player =
      RoutinePlayer.builder().timeSource(time).executor(Runnable::run).build();

  @AfterEach
  void close() {
    player.close();
  }

  @Test
  void thereIsNoThreadBeforeTheFirstSession() {
    assertThat(time.thread.get()).isNull();
  }

  @Test
  void itIsADaemonWithAName() {
    player.play(moves(1));
    time.manual.settle();

    assertThat(time.thread.get().isDaemon()).isTrue();
    assertThat(time.thread.get().getName()).isEqualTo("limber-timer");
  }

  @Test
  void oneThreadServesEverySession() {
    Set<Thread> threads = new LinkedHashSet<>();
    List<Playback> playbacks = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      playbacks.add(
          player.play(
              moves(i),
              hearing(
                  event -> {
                    if (event.seq() > 2) {
                      threads.add(Thread.currentThread());
                    }
                  })));
    }
    time.manual.advance(seconds(100));

    assertThat(playbacks).allMatch(Playback::isOver);
    assertThat(threads).containsExactly(time.thread.get());
  }

  @Test
  void itWakesForDeadlinesOnly() {
    player.play(moves(3, 3, 3));
    time.manual.settle();
    int before = time.sleeps.get();
    time.manual.advance(seconds(9));

    assertThat(time.sleeps.get() - before).isEqualTo(3);
  }

  @Test
  void itDoesNotWakeWhileNoSessionHasSomethingToDo() {
    Playback one = player.play(moves(3));
    Playback other = player.play(moves(5));
    one.pause();
    other.stop();
    time.manual.settle();
    int before = time.sleeps.get();
    time.manual.advance(Duration.ofDays(365));

    assertThat(time.sleeps.get()).isEqualTo(before);
    assertThat(time.deadline - time.nanoTime()).isGreaterThan(Duration.ofDays(36_500).toNanos());
  }

  @Test
  void itDoesNotWakeForASessionThatWasPausedBeforeItsDeadline() {
    Playback soon = player.play(moves(3));
    player.play(moves(600));
    time.manual.advance(seconds(1));
    soon.pause();
    time.manual.settle();
    int before = time.sleeps.get();
    time.manual.advance(seconds(598));

    assertThat(time.sleeps.get()).isEqualTo(before);
  }

  @Test
  void aSessionThatBeginsWhileItSleepsIsWokenOnTime() {
    RecordingListener heard = new RecordingListener();
    player.play(moves(600));
    time.manual.advance(seconds(1));
    player.play(moves(3), heard);
    time.manual.advance(seconds(3));

    assertThat(heard.events()).hasSize(4);
  }

  @Test
  void aListenerThatInterruptsItDoesNotKeepItFromSleeping() {
    try (RoutinePlayer direct = RoutinePlayer.builder().timeSource(time).direct().build()) {
      Playback playback =
          direct.play(moves(3), hearing(event -> Thread.currentThread().interrupt()));
      time.manual.advance(seconds(3));

      assertThat(playback.completion()).isCompleted();
      assertThat(time.interrupted).isFalse();
    }
  }

  @Test
  void itEndsWhenThePlayerIsClosed() throws InterruptedException {
    player.play(moves(3));
    time.manual.settle();
    player.close();

    time.thread.get().join();
    assertThat(time.thread.get().isAlive()).isFalse();
  }

  @Test
  void itEndsAlsoWhenNothingIsLeftToStop() throws InterruptedException {
    player.play(moves(3));
    time.manual.advance(seconds(3));
    player.close();

    time.thread.get().join();
    assertThat(time.thread.get().isAlive()).isFalse();
  }

  @Test
  void itEndsThoughASessionHasFailed() throws InterruptedException {
    Executor refusing =
        delivery -> {
          throw new IllegalStateException("no room");
        };
    try (RoutinePlayer failing =
        RoutinePlayer.builder()
            .timeSource(time)
            .executor(refusing)
            .diagnostics(new RecordedDiagnostics())
            .build()) {
      assertThat(failing.play(moves(3)).completion()).failsWithin(seconds(20));
      time.manual.settle();
    }

    time.thread.get().join();
    assertThat(time.thread.get().isAlive()).isFalse();
  }

  @Test
  void whatComesAfterItHasEndedIsStillRun() throws InterruptedException {
    Timekeeper timekeeper = new Timekeeper(time);
    CountDownLatch ran = new CountDownLatch(2);
    timekeeper.close();
    for (int i = 0; i < 2; i++) {
      timekeeper.execute(ran::countDown);
      time.manual.settle();
    }

    ran.await();
    assertThat(ran.getCount()).isZero();
  }

  @Test
  void instantsMayOverflow() {
    long offset = Long.MAX_VALUE - seconds(5).toNanos();
    TimeSource overflowing =
        new TimeSource() {
          @Override
          public long nanoTime() {
            return time.nanoTime() + offset;
          }

          @Override
          public void parkUntil(long deadline) {
            time.parkUntil(deadline - offset);
          }

          @Override
          public void unpark(Thread thread) {
            time.unpark(thread);
          }
        };
    try (RoutinePlayer other =
        RoutinePlayer.builder().timeSource(overflowing).executor(Runnable::run).build()) {
      Playback playback = other.play(moves(4, 4));
      time.manual.advance(seconds(8));

      assertThat(Samples.totals(playback).whole().completed()).isEqualTo(2);
    }
  }
}
