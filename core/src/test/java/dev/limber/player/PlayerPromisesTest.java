package dev.limber.player;

import static dev.limber.player.Samples.hearing;
import static dev.limber.player.Samples.millis;
import static dev.limber.player.Samples.move;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineListener;
import dev.limber.routine.Repeat;
import dev.limber.routine.Routine;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The promises R3, R7 and R8 of the engine, on a player. */
@Timeout(60)
class PlayerPromisesTest {

  private final ManualTime time = new ManualTime();
  private final RecordingListener heard = new RecordingListener();

  @Test
  void r3WhenAReportOfPainReturnsItsEffectHasHappened() {
    HandExecutor hand = new HandExecutor();
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).executor(hand).build()) {
      Playback playback = player.play(Samples.ticking(Samples.guarded(), seconds(1)), heard);
      time.advance(millis(4500));
      assertThat(playback.reportPain(3)).isTrue();
      time.advance(seconds(20));
      hand.runAll();
    }

    assertNothingAfterItsEnd(heard.events());
    int reported = indexOf(PainReported.class);
    assertThat(heard.events().subList(0, reported)).hasSize(2 + 4);
    assertThat(heard.events().get(reported + 2))
        .isInstanceOfSatisfying(
            StepCompleted.class,
            step -> {
              assertThat(step.outcome()).isEqualTo(Outcome.STOPPED_BY_PAIN);
              assertThat(step.actual()).isEqualTo(millis(4500));
            });
  }

  @Test
  void r3HoldsWhileTheTimerRaces() throws InterruptedException {
    try (RoutinePlayer player =
        RoutinePlayer.builder().timeSource(time).executor(Runnable::run).build()) {
      for (int run = 0; run < 200; run++) {
        RecordingListener each = new RecordingListener();
        Playback playback = player.play(Samples.ticking(Samples.guarded(), millis(1)), each);
        boolean[] over = new boolean[1];
        Thread person =
            new Thread(
                () -> {
                  playback.reportPain(3);
                  playback.stop();
                  over[0] = playback.isOver();
                });
        person.start();
        time.advance(millis(5));
        person.join();
        Samples.totals(playback);

        assertThat(over[0]).isTrue();
        assertNothingAfterItsEnd(each.events());
      }
    }
  }

  @Test
  void r7ABlockedListenerDelaysNeitherItsOwnStopNorAnotherSession() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch blocked = new CountDownLatch(20);
    RoutineListener blocking =
        hearing(
            event -> {
              blocked.countDown();
              await(never);
            });
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).build()) {
      List<Playback> stuck = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        stuck.add(player.play(Samples.guarded(), blocking));
      }
      blocked.await();
      Playback other = player.play(moves(3, 3), heard);
      time.advance(seconds(2));

      for (Playback each : stuck) {
        assertThat(each.reportPain(2)).isTrue();
        assertThat(each.stop()).isTrue();
        assertThat(each.isOver()).isTrue();
        assertThat(each.completion()).isNotDone();
      }
      time.advance(seconds(4));
      assertThat(Samples.totals(other).whole().completed()).isEqualTo(2);
      assertThat(heard.events()).hasSize(6);
    } finally {
      never.countDown();
    }
  }

  @Test
  void r8After24HoursTheErrorIsThatOfOneWakeUp() {
    Duration latest = millis(15);
    LateTime late = new LateTime(time, latest);
    List<Duration> errors = new ArrayList<>();
    RoutineListener measuring = hearing(event -> errors.add(time.elapsed().minus(event.at())));
    Plan plan = Plan.of(dayLong(), PlanOptions.builder().ticks(seconds(30)).build());
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(late).direct().build()) {
      Playback playback = player.play(plan, measuring, heard);
      time.advance(Duration.ofHours(24).plus(latest));

      assertThat(playback.completion()).isCompleted();
    }

    assertThat(errors).allMatch(error -> !error.isNegative() && error.compareTo(latest) <= 0);
    assertThat(errors).anyMatch(error -> !error.isZero());
    RoutineEvent last = heard.events().get(heard.events().size() - 1);
    assertThat(last.at()).isEqualTo(Duration.ofHours(24));
    assertThat(heard.events(Tick.class)).hasSize(24 * 60);
  }

  /** Returns a day of minutes. */
  private static Routine dayLong() {
    return Samples.routine(Repeat.of(24 * 60 / 2, move("one", 60), move("other", 60)));
  }

  /** Everything within a step comes between its start and its end. */
  private static void assertNothingAfterItsEnd(List<RoutineEvent> events) {
    String running = "";
    long seq = 0;
    for (RoutineEvent event : events) {
      assertThat(event.seq()).isEqualTo(++seq);
      if (event instanceof StepStarted) {
        running = ((StepStarted) event).path();
      } else if (event instanceof StepCompleted) {
        assertThat(((StepCompleted) event).path()).isEqualTo(running);
        running = "";
      } else if (event instanceof Tick) {
        assertThat(((Tick) event).path()).isEqualTo(running);
      }
    }
  }

  private int indexOf(Class<? extends RoutineEvent> type) {
    return heard.events().indexOf(heard.events(type).get(0));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Wakes everyone late, each time by another while. */
  private static final class LateTime implements TimeSource {
    private final ManualTime time;
    private final Random random = new Random(24);
    private final int latest;

    LateTime(ManualTime time, Duration latest) {
      this.time = time;
      this.latest = Math.toIntExact(latest.toNanos());
    }

    @Override
    public long nanoTime() {
      return time.nanoTime();
    }

    @Override
    public void parkUntil(long deadline) {
      time.parkUntil(deadline + random.nextInt(latest));
    }

    @Override
    public void unpark(Thread thread) {
      time.unpark(thread);
    }
  }
}
