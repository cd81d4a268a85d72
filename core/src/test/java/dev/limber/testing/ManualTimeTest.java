package dev.limber.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ManualTimeTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ManualTime time = new ManualTime();

  @Test
  void withoutAnyThreadTimeJustGoesBy() {
    time.advance(SECOND);
    time.jump(SECOND);
    time.settle();

    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(2));
    assertThat(time.nanoTime()).isEqualTo(2_000_000_000);
  }

  @Test
  void timeDoesNotRunBackwards() {
    assertThatThrownBy(() -> time.advance(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> time.jump(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSleeperWakesAtExactlyItsDeadlines() throws InterruptedException {
    List<Long> woken = Collections.synchronizedList(new ArrayList<>());
    Thread sleeper = sleeper(woken, 3, 5, 5, 9);
    time.advance(Duration.ofNanos(4));
    assertThat(woken).containsExactly(3L);
    time.advance(Duration.ofNanos(5));
    sleeper.join();

    // the second five was over already
    assertThat(woken).containsExactly(3L, 5L, 5L, 9L);
  }

  @Test
  void aJumpWakesASleeperWhenItIsOver() throws InterruptedException {
    List<Long> woken = Collections.synchronizedList(new ArrayList<>());
    Thread sleeper = sleeper(woken, 3, 5, 200);
    time.jump(Duration.ofNanos(100));

    assertThat(woken).containsExactly(100L, 100L);
    time.jump(Duration.ofNanos(100));
    sleeper.join();
    assertThat(woken).containsExactly(100L, 100L, 200L);
  }

  @Test
  void whoWasUnparkedBeforeDoesNotSleep() {
    time.unpark(Thread.currentThread());
    time.parkUntil(Long.MAX_VALUE);

    assertThat(time.elapsed()).isZero();
  }

  @Test
  void aThreadThatSleepsByItMustNotMoveIt() {
    time.unpark(Thread.currentThread());

    assertThatThrownBy(time::settle).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aThreadThatHasEndedIsNotWaitedFor() throws InterruptedException {
    Thread sleeper = sleeper(new ArrayList<>(), 3);
    time.advance(Duration.ofNanos(3));
    sleeper.join();
    time.advance(SECOND);

    assertThat(time.elapsed()).isEqualTo(SECOND.plusNanos(3));
  }

  @Test
  void aPlayerThatIsClosedIsNotWaitedFor() {
    Playback playback;
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
      playback = player.play(routine());
    }
    time.advance(SECOND);

    assertThat(playback.completion()).isCompleted();
  }

  @Test
  void oneTimeMayServeSeveralPlayers() {
    RecordingListener one = new RecordingListener();
    RecordingListener other = new RecordingListener();
    try (RoutinePlayer first = RoutinePlayer.builder().timeSource(time).direct().build();
        RoutinePlayer second = RoutinePlayer.builder().timeSource(time).direct().build()) {
      first.play(routine(), one);
      second.play(routine(), other);
      time.advance(SECOND);
    }

    assertThat(one.events()).hasSize(4).isEqualTo(other.events());
  }

  @Test
  void aListenerOnTheTimerThreadMustNotMoveIt() {
    List<Throwable> thrown = new ArrayList<>();
    RecordingListener after = new RecordingListener();
    try (RoutinePlayer player =
        RoutinePlayer.builder()
            .timeSource(time)
            .direct()
            .diagnostics(
                new Diagnostics() {
                  @Override
                  public void listenerFailed(
                      RoutineListener listener, RoutineEvent event, Throwable failure) {
                    thrown.add(failure);
                  }
                })
            .build()) {
      player.play(
          routine(),
          new RoutineListener() {
            @Override
            public void sessionStarted(RoutineEvent.SessionStarted event) {
              time.advance(SECOND);
            }
          },
          after);
      time.advance(SECOND);
    }

    assertThat(thrown).hasSize(1).hasOnlyElementsOfType(IllegalStateException.class);
    assertThat(after.events()).hasSize(4);
  }

  private static Routine routine() {
    return Routine.builder()
        .id("short")
        .title(Text.of("Short"))
        .addSteps(Move.of("Move.", DurationRange.seconds(1)))
        .build();
  }

  /** Starts a thread that sleeps until each of {@code deadlines}, and waits until it is known. */
  private Thread sleeper(List<Long> woken, long... deadlines) {
    Thread sleeper =
        new Thread(
            () -> {
              for (long deadline : deadlines) {
                while (time.nanoTime() < deadline) {
                  time.parkUntil(deadline);
                }
                woken.add(time.nanoTime());
              }
            });
    sleeper.start();
    time.unpark(sleeper);
    time.settle();
    return sleeper;
  }
}
