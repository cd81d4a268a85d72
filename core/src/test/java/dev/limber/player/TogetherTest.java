package dev.limber.player;

import static dev.limber.player.Samples.hearing;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions that are due at nearly the same time. */
@Timeout(30)
class TogetherTest {

  private static final Duration GAP = Duration.ofNanos(1_000);
  private static final Duration MILLISECOND = Duration.ofNanos(TimerWheel.TICK_NANOS);

  /** Allows sessions to be woken late, and counts how often the timer is woken, and by others. */
  private static final class LooseTime implements TimeSource {
    final ManualTime manual = new ManualTime();
    final AtomicInteger sleeps = new AtomicInteger();
    final AtomicInteger unparks = new AtomicInteger();

    @Override
    public long nanoTime() {
      return manual.nanoTime();
    }

    @Override
    public void parkUntil(long until) {
      sleeps.incrementAndGet();
      manual.parkUntil(until);
    }

    @Override
    public void unpark(Thread sleeper) {
      unparks.incrementAndGet();
      manual.unpark(sleeper);
    }

    @Override
    public long slackNanos() {
      return TimerWheel.TICK_NANOS;
    }
  }

  private final LooseTime time = new LooseTime();
  private final RoutinePlayer player =
      RoutinePlayer.builder().timeSource(time).executor(Runnable::run).build();
  private final List<Playback> playbacks = new ArrayList<>();

  @AfterEach
  void close() {
    player.close();
  }

  @Test
  void aFewAreWokenEachAtItsInstant() {
    start(player, time.manual, 4);
    time.manual.advance(seconds(1).minus(GAP.multipliedBy(5)));

    for (int over = 1; over <= 4; over++) {
      time.manual.advance(GAP);
      assertThat(playbacks).filteredOn(Playback::isOver).hasSize(over);
    }
  }

  @Test
  void manyWakeTheTimerAtMostTwiceAndNoneIsEarlyOrMuchLate() {
    start(player, time.manual, 100);
    time.manual.settle();
    int before = time.sleeps.get();
    time.manual.advance(seconds(1).minus(GAP.multipliedBy(101)));
    assertThat(playbacks).noneMatch(Playback::isOver);
    time.manual.advance(MILLISECOND.plus(GAP.multipliedBy(100)));

    assertThat(playbacks).allMatch(Playback::isOver);
    // it may have known of a few only when it went to sleep
    assertThat(time.sleeps.get() - before).isLessThanOrEqualTo(2);
  }

  @Test
  void withoutSlackManyAreWokenEachAtItsInstant() {
    ManualTime exact = new ManualTime();
    try (RoutinePlayer other =
        RoutinePlayer.builder().timeSource(exact).executor(Runnable::run).build()) {
      start(other, exact, 100);
      exact.advance(seconds(1).minus(GAP.multipliedBy(52)));

      assertThat(playbacks).filteredOn(Playback::isOver).hasSize(49);
    }
  }

  @Test
  void theTimerIsNotRousedForWhatIsLaterThanItsNextWake() {
    player.play(moves(1));
    time.manual.settle();
    int before = time.unparks.get();
    start(player, time.manual, 100);
    playbacks.get(7).pause();
    playbacks.get(9).stop();

    assertThat(time.unparks.get()).isEqualTo(before);
  }

  @Test
  void theTimerIsRousedForWhatIsEarlier() {
    player.play(moves(5));
    time.manual.settle();
    int before = time.unparks.get();
    playbacks.add(player.play(moves(1)));
    time.manual.advance(seconds(1));

    assertThat(time.unparks.get()).isEqualTo(before + 1);
    assertThat(playbacks.get(0).isOver()).isTrue();
  }

  @Test
  void theTimerDoesNotWakeForACrowdThatHasLeft() {
    start(player, time.manual, 20);
    time.manual.advance(Duration.ofMillis(900));
    playbacks.forEach(Playback::pause);
    time.manual.settle();
    int before = time.sleeps.get();
    time.manual.advance(seconds(600));

    assertThat(time.sleeps.get()).isEqualTo(before);
  }

  @Test
  void whatIsDeliveredOnTheTimerDoesNotWaitForThoseThatAreDueToo() {
    List<Integer> overWhenHeard = new ArrayList<>();
    try (RoutinePlayer direct = RoutinePlayer.builder().timeSource(time).direct().build()) {
      for (int i = 0; i < 50; i++) {
        playbacks.add(
            direct.play(
                moves(1),
                hearing(
                    event -> {
                      if (event instanceof RoutineEvent.SessionCompleted) {
                        overWhenHeard.add(
                            (int) playbacks.stream().filter(Playback::isOver).count());
                      }
                    })));
      }
      time.manual.advance(seconds(1).plus(MILLISECOND));
    }

    assertThat(overWhenHeard).hasSize(50).first().isEqualTo(1);
  }

  /** Starts sessions of a second, a microsecond apart. */
  private void start(RoutinePlayer on, ManualTime manual, int count) {
    for (int i = 0; i < count; i++) {
      playbacks.add(on.play(moves(1)));
      manual.advance(GAP);
    }
  }
}
