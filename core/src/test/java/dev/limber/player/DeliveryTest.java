package dev.limber.player;

import static dev.limber.player.Samples.hearing;
import static dev.limber.player.Samples.millis;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineListener;
import dev.limber.event.StopReason;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeliveryTest {

  private final ManualTime time = new ManualTime();
  private final RecordingListener heard = new RecordingListener();
  private final RecordedDiagnostics diagnostics = new RecordedDiagnostics();

  @Test
  void directDeliveryIsOnTheTimerThreadAlsoForCommandsOfOthers() {
    List<String> threads = new ArrayList<>();
    try (RoutinePlayer player = player().direct().build()) {
      Playback playback =
          player.play(moves(10), hearing(event -> threads.add(Thread.currentThread().getName())));
      time.advance(seconds(1));
      playback.pause();
      playback.stop();
      time.settle();
    }

    assertThat(threads).hasSize(5).containsOnly("limber-timer");
  }

  @Test
  void theLastEventsOfADirectPlayerComeAlsoWhenItIsClosed() {
    RoutinePlayer player = player().direct().build();
    List<Playback> playbacks = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      playbacks.add(player.play(moves(10)));
    }
    player.close();

    for (Playback playback : playbacks) {
      assertThat(Samples.totals(playback).whole().stopped()).isEqualTo(1);
    }
  }

  @Test
  void forOneSessionListenersAreNeverCalledByTwoThreadsAtOnce() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    RoutineListener watching =
        hearing(
            event -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              Thread.yield();
              inside.decrementAndGet();
            });
    try (RoutinePlayer player = player().executor(pool).queueCapacity(10_000).build()) {
      Playback playback = player.play(moves(10, 10), watching, heard);
      for (int i = 0; i < 500; i++) {
        playback.pause();
        time.advance(millis(1));
        playback.resume();
      }
      playback.stop();
      Samples.totals(playback);
    } finally {
      pool.shutdown();
    }

    assertThat(most).hasValue(1);
    assertThat(heard.events())
        .extracting(RoutineEvent::seq)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, 2 + 1000 + 2).boxed().collect(Collectors.toList()));
  }

  @Test
  void aCommandFromAListenerActsAtOnceAndItsEventsFollow() {
    List<Boolean> over = new ArrayList<>();
    Playback[] playback = new Playback[1];
    HandExecutor hand = new HandExecutor();
    try (RoutinePlayer player = player().executor(hand).build()) {
      playback[0] =
          player.play(
              moves(10, 10),
              hearing(
                  event -> {
                    if (event.seq() == 2) {
                      playback[0].next();
                      playback[0].stop();
                      over.add(playback[0].isOver());
                    }
                  }),
              heard);
      hand.runAll();
    }

    assertThat(over).containsExactly(true);
    assertThat(heard.transcript())
        .isEqualTo(
            " 0:00.000  session-started     sample · Sample (20 s)\n"
                + " 0:00.000  step-started        move · a (10 s)\n"
                + " 0:00.000  step-completed      move · skipped (0 s of 10 s)\n"
                + " 0:00.000  step-started        move · b (10 s)\n"
                + " 0:00.000  step-completed      move · stopped (0 s of 10 s)\n"
                + " 0:00.000  session-stopped     host · 0 of 2 in 0 s · 1 skipped · 1 stopped\n");
    assertThat(playback[0].completion()).isCompleted();
  }

  @Test
  void completionComesAfterTheLastEventHasBeenDelivered() {
    HandExecutor hand = new HandExecutor();
    try (RoutinePlayer player = player().executor(hand).build()) {
      Playback playback = player.play(moves(1), heard);
      time.advance(seconds(1));
      assertThat(playback.isOver()).isTrue();
      assertThat(playback.completion()).isNotDone();

      hand.runAll();
      assertThat(heard.events()).hasSize(4);
      assertThat(playback.completion()).isCompleted();
    }
  }

  @Test
  void anEventThatWasOvertakenOnItsWayIsNotCurrent() {
    HandExecutor hand = new HandExecutor();
    Playback[] playback = new Playback[1];
    List<Boolean> current = new ArrayList<>();
    try (RoutinePlayer player = player().executor(hand).build()) {
      playback[0] =
          player.play(moves(5, 5), hearing(event -> current.add(playback[0].isCurrent(event))));
      time.advance(seconds(5));
      hand.runAll();
    }

    // the start of the first step is history, its end is on the way to the running step
    assertThat(current).containsExactly(false, false, true, true);
  }

  @Test
  void aListenerThatThrowsIsReportedAndLetGo() {
    try (RoutinePlayer player = player().direct().failuresInARow(2).build()) {
      Playback playback =
          player.play(
              moves(1, 1),
              hearing(
                  event -> {
                    throw new IllegalStateException("x");
                  }),
              heard);
      time.advance(seconds(2));
      assertThat(playback.completion()).isCompleted();
    }

    assertThat(diagnostics.heard()).containsExactly("failed 1 x", "failed 2 x", "let go");
    assertThat(heard.events()).hasSize(6);
  }

  @Test
  void anErrorStopsItsSessionAndFailsItsCompletionOnly() {
    Error error = new AssertionError("broken");
    try (RoutinePlayer player = player().direct().build()) {
      Playback failing =
          player.play(
              moves(3, 3),
              hearing(
                  event -> {
                    if (event.seq() == 3) {
                      throw error;
                    }
                  }),
              heard);
      Playback other = player.play(moves(3, 3));
      time.advance(seconds(6));

      assertThatThrownBy(() -> failing.completion().get())
          .isInstanceOf(ExecutionException.class)
          .hasCause(error);
      assertThat(Samples.totals(other).whole().completed()).isEqualTo(2);
    }

    assertThat(diagnostics.heard()).containsExactly("failed 3 broken");
    assertThat(heard.events(SessionStopped.class))
        .extracting(SessionStopped::reason)
        .containsExactly(StopReason.HOST);
  }

  @Test
  void anExecutorThatRefusesEndsTheSessionButNotTheTimer() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try (RoutinePlayer player = player().executor(pool).build()) {
      Playback playback = player.play(moves(3, 3), heard);
      // what has been accepted is delivered before
      pool.submit(() -> {}).get();
      pool.shutdown();
      time.advance(seconds(3));

      assertThatThrownBy(() -> playback.completion().get())
          .hasCauseInstanceOf(RejectedExecutionException.class);
      assertThat(playback.isOver()).isTrue();
      assertThat(playback.stop()).isFalse();
      // still there: else this would not return
      time.advance(seconds(3));
    }

    assertThat(diagnostics.heard()).hasSize(1).first().asString().startsWith("session failed");
  }

  @Test
  void anExecutorThatThrowsAnErrorIsSurvivedToo() {
    boolean[] broken = {false};
    try (RoutinePlayer player =
        player()
            .executor(
                task -> {
                  if (broken[0]) {
                    throw new OutOfMemoryError("no thread left");
                  }
                  task.run();
                })
            .build()) {
      Playback one = player.play(moves(3, 3), heard);
      broken[0] = true;
      time.advance(seconds(3));
      broken[0] = false;
      Playback other = player.play(moves(1));
      time.advance(seconds(1));

      assertThatThrownBy(() -> one.completion().get()).hasRootCauseMessage("no thread left");
      assertThat(other.completion()).isCompleted();
    }

    assertThat(diagnostics.heard()).containsExactly("session failed no thread left");
  }

  @Test
  void aFaultInADeliveryEndsItsSessionButNotTheTimer() {
    BrokenTime broken = new BrokenTime();
    try (RoutinePlayer player = player().timeSource(broken).direct().build()) {
      Playback one =
          player.play(
              moves(3, 3),
              hearing(
                  event -> {
                    if (event.seq() == 3) {
                      broken.next = new OutOfMemoryError("no time");
                      throw new OutOfMemoryError("no room");
                    }
                  }));
      Playback other = player.play(moves(2, 3));
      time.advance(seconds(5));

      assertThat(one.isOver()).isTrue();
      assertThatThrownBy(() -> one.completion().get()).hasRootCauseMessage("no time");
      assertThat(other.completion()).isCompleted();
    }

    assertThat(diagnostics.heard()).containsExactly("failed 3 no room", "session failed no time");
  }

  @Test
  void aCommandThatFailsWithAnErrorEndsItsSession() {
    BrokenTime broken = new BrokenTime();
    try (RoutinePlayer player = player().timeSource(broken).direct().build()) {
      Playback playback = player.play(moves(3), heard);
      time.settle();
      broken.next = new OutOfMemoryError("no time");

      assertThatThrownBy(playback::pause).hasMessage("no time");
      assertThat(playback.isOver()).isTrue();
      assertThatThrownBy(() -> playback.completion().get()).hasRootCauseMessage("no time");
    }
  }

  @Test
  void diagnosticsMayFailAndMayGiveCommands() {
    Playback[] playback = new Playback[1];
    try (RoutinePlayer player =
        RoutinePlayer.builder()
            .timeSource(time)
            .direct()
            .diagnostics(
                new Diagnostics() {
                  @Override
                  public void interrupted(long lateNanos) {
                    playback[0].resume();
                    throw new QuietException();
                  }
                })
            .build()) {
      playback[0] = player.play(moves(3, 3), heard);
      time.jump(seconds(30));
      time.advance(seconds(3));

      assertThat(playback[0].completion()).isCompleted();
    }
  }

  @Test
  void theDefaultThreadsKeepNoProcessAlive() {
    List<Thread> threads = new ArrayList<>();
    try (RoutinePlayer player = player().build()) {
      Playback playback =
          player.play(
              moves(1),
              hearing(
                  event -> {
                    if (event instanceof StepStarted) {
                      threads.add(Thread.currentThread());
                    }
                  }));
      playback.stop();
      Samples.totals(playback);
    }

    assertThat(threads.get(0).isDaemon()).isTrue();
    assertThat(threads.get(0).getName()).startsWith("limber-delivery-");
  }

  private RoutinePlayer.Builder player() {
    return RoutinePlayer.builder().timeSource(time).diagnostics(diagnostics);
  }

  /** Fails once when it is told to, as anything may when memory is short. */
  private final class BrokenTime implements TimeSource {
    private volatile Error next;

    @Override
    public long nanoTime() {
      Error now = next;
      if (now != null) {
        next = null;
        throw now;
      }
      return time.nanoTime();
    }

    @Override
    public void parkUntil(long deadline) {
      time.parkUntil(deadline);
    }

    @Override
    public void unpark(Thread thread) {
      time.unpark(thread);
    }
  }

  /** Keeps the test's output free of traces that nobody needs to read. */
  private static final class QuietException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QuietException() {
      super("quiet", null, false, false);
    }
  }
}
