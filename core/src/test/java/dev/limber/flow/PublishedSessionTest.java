package dev.limber.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A session that a player plays, for subscribers. */
class PublishedSessionTest {

  private static final Routine ROUTINE =
      Routine.builder()
          .id("sample")
          .title(Text.of("Sample"))
          .addSteps(Move.of("a", DurationRange.seconds(60)))
          .build();
  private static final Plan TICKING =
      Plan.of(ROUTINE, PlanOptions.builder().ticks(Duration.ofSeconds(1)).build());

  private final ManualTime time = new ManualTime();
  private final RecordingListener heard = new RecordingListener();

  @Test
  void aSubscriberHearsWhatAListenerHears() {
    EventPublisher events = EventPublisher.create();
    Reader reader = new Reader();
    events.subscribe(reader);
    reader.request(Long.MAX_VALUE);
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
      player.play(TICKING, events, heard);
      time.advance(Duration.ofSeconds(60));
    }

    List<String> expected = new ArrayList<>();
    expected.add("subscribed");
    heard.events().forEach(event -> expected.add(String.valueOf(event.seq())));
    expected.add("complete");
    assertThat(heard.events()).hasSize(4 + 59);
    assertThat(reader.heard()).isEqualTo(expected);
  }

  @Test
  void aSubscriberThatNeverAsksHoldsUpNothing() {
    EventPublisher events = EventPublisher.builder().bufferCapacity(2).build();
    Reader reader = new Reader();
    events.subscribe(reader);
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
      Playback playback = player.play(TICKING, events, heard);
      time.advance(Duration.ofSeconds(60));
      assertThat(playback.completion()).isCompleted();
    }

    assertThat(heard.events()).hasSize(4 + 59);
    assertThat(reader.heard()).hasSize(2).last().asString().contains("too slow");
  }

  @Test
  void signalsAreSerialWhileTheSessionRunsAndTheSubscriberAsks() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    EventPublisher events = EventPublisher.builder().bufferCapacity(10_000).executor(pool).build();
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Reader reader =
        new Reader() {
          @Override
          public void onSubscribe(Flow.Subscription given) {
            super.onSubscribe(given);
            begun.countDown();
          }

          @Override
          public void onNext(RoutineEvent event) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            super.onNext(event);
            Thread.yield();
            inside.decrementAndGet();
          }

          @Override
          public void onComplete() {
            super.onComplete();
            over.countDown();
          }
        };
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
      events.subscribe(reader);
      begun.await();
      for (int i = 0; i < 3; i++) {
        pool.execute(() -> requestOneByOne(reader, 1_500));
      }
      Playback playback = player.play(ROUTINE, events, heard);
      for (int i = 0; i < 1_000; i++) {
        playback.pause();
        playback.resume();
        time.settle();
      }
      playback.stop();
      over.await();
    } finally {
      pool.shutdownNow();
    }

    List<String> expected = new ArrayList<>();
    expected.add("subscribed");
    for (int seq = 1; seq <= 2 + 2_000 + 2; seq++) {
      expected.add(String.valueOf(seq));
    }
    expected.add("complete");
    assertThat(reader.heard()).isEqualTo(expected);
    assertThat(most).hasValue(1);
  }

  private static void requestOneByOne(Reader reader, int count) {
    for (int i = 0; i < count; i++) {
      reader.request(1);
    }
  }
}
