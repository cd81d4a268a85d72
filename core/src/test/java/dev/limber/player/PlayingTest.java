package dev.limber.player;

import static dev.limber.player.Samples.millis;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.behaviour.Stretch;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineListener;
import dev.limber.event.StopReason;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class PlayingTest {

  private final ManualTime time = new ManualTime();
  private final RecordingListener heard = new RecordingListener();

  @Test
  void playingStartsAtOnce() {
    try (RoutinePlayer player = direct()) {
      Playback playback = player.play(moves(10), heard);
      time.settle();

      assertThat(heard.events()).hasSize(2);
      assertThat(heard.events(SessionStarted.class)).hasSize(1);
      assertThat(heard.events(StepStarted.class)).hasSize(1);
      assertThat(playback.elapsed()).isZero();
      assertThat(playback.isOver()).isFalse();
    }
  }

  @Test
  void aListenerCanKnowItsPlaybackFromTheFirstEventOn() {
    try (RoutinePlayer player = direct()) {
      Playback playback =
          player.play(
              Plan.of(moves(10)),
              mine ->
                  new RoutineListener() {
                    @Override
                    public void stepStarted(StepStarted event) {
                      assertThat(mine.isCurrent(event)).isTrue();
                      mine.stop();
                      heard.onEvent(event);
                    }
                  });
      time.settle();

      assertThat(playback.isOver()).isTrue();
      assertThat(heard.events(StepStarted.class)).hasSize(1);
    }
  }

  /** Wherever events are delivered, they are those of a rehearsal. */
  @ParameterizedTest
  @ValueSource(strings = {"direct", "at once", "one thread", "four threads", "default"})
  void whatIsPlayedIsWhatIsRehearsed(String where) {
    Plan plan = Samples.ticking(Stretch.routine(), seconds(1));
    withPlayer(
        where,
        player -> {
          Playback playback = player.play(plan, heard);
          time.advance(Duration.ofMinutes(5));
          assertThat(Samples.totals(playback))
              .isEqualTo(heard.events(SessionCompleted.class).get(0).totals());
        });

    assertThat(heard.events()).isEqualTo(Rehearsal.of(plan).events());
  }

  @Test
  void everySessionOfAPlayerKeepsItsOwnTime() {
    RecordingListener later = new RecordingListener();
    try (RoutinePlayer player = direct()) {
      Playback first = player.play(moves(3, 3), heard);
      time.advance(millis(1500));
      Playback second = player.play(moves(3, 3), later);
      time.advance(millis(4500));

      assertThat(first.isOver()).isTrue();
      assertThat(second.elapsed()).isEqualTo(millis(4500));
      time.advance(millis(1500));
    }

    assertThat(later.events()).isEqualTo(heard.events());
  }

  @Test
  void aPauseShiftsAllThatFollows() {
    try (RoutinePlayer player = direct()) {
      Playback playback = player.play(moves(10), heard);
      time.advance(seconds(4));
      assertThat(playback.pause()).isTrue();
      time.advance(Duration.ofHours(1));

      assertThat(playback.isPaused()).isTrue();
      assertThat(playback.elapsed()).isEqualTo(seconds(4));
      assertThat(playback.resume()).isTrue();
      time.advance(millis(5999));
      assertThat(playback.isOver()).isFalse();
      assertThat(playback.elapsed()).isEqualTo(millis(9999));
      time.advance(millis(1));
      assertThat(playback.isOver()).isTrue();
      assertThat(Samples.totals(playback).whole().actual()).isEqualTo(seconds(10));
    }
  }

  @Test
  void aCommandComesAfterAllThatIsDueAtItsInstant() {
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
      Playback[] playback = new Playback[1];
      // woken at the same instant, and before the other, which was begun later
      player.play(
          moves(3, 3),
          Samples.hearing(
              event -> {
                if (event instanceof StepStarted && event.seq() > 2) {
                  playback[0].pause();
                }
              }));
      playback[0] = player.play(moves(3, 3), heard);
      time.advance(seconds(5));
    }

    assertThat(heard.transcript())
        .contains("0:03.000  step-completed      move · completed (3 s)")
        .contains("0:03.000  step-started        move · b (3 s)\n 0:03.000  session-paused");
  }

  @Test
  void commandsAfterTheEndDoNothing() {
    try (RoutinePlayer player = direct()) {
      Playback playback = player.play(moves(1), heard);
      time.advance(seconds(2));
      int events = heard.events().size();

      assertThat(playback.stop()).isFalse();
      assertThat(playback.pause()).isFalse();
      assertThat(playback.next()).isFalse();
      assertThat(playback.reportPain(5)).isFalse();
      time.settle();
      assertThat(heard.events()).hasSize(events);
    }
  }

  @Test
  void aSenselessArgumentIsRefusedAndTheSessionGoesOn() {
    try (RoutinePlayer player = direct()) {
      Playback playback = player.play(moves(3), heard);
      time.advance(seconds(1));

      assertThatThrownBy(() -> playback.reportPain(11))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> playback.extend(Duration.ZERO))
          .isInstanceOf(IllegalArgumentException.class);
      time.advance(seconds(2));
      assertThat(playback.completion()).isCompleted();
    }
  }

  @Test
  void closingStopsEverySession() {
    RecordingListener paused = new RecordingListener();
    RoutinePlayer player = direct();
    Playback one = player.play(moves(10), heard);
    Playback other = player.play(moves(10), paused);
    other.pause();
    time.advance(seconds(1));

    player.close();
    player.close();
    time.settle();

    assertThat(one.isOver()).isTrue();
    assertThat(other.isOver()).isTrue();
    for (RecordingListener each : List.of(heard, paused)) {
      assertThat(each.events(RoutineEvent.SessionStopped.class))
          .extracting(RoutineEvent.SessionStopped::reason)
          .containsExactly(StopReason.HOST);
    }
    assertThat(Samples.totals(one).whole().stopped()).isEqualTo(1);
    assertThat(Samples.totals(other).whole().actual()).isZero();
  }

  @Test
  void nothingPlaysOnAClosedPlayer() {
    RoutinePlayer player = direct();
    player.close();

    assertThatThrownBy(() -> player.play(moves(1), heard))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the player is closed");
    assertThat(heard.events()).isEmpty();
  }

  @Test
  void aListenerMayCloseThePlayer() {
    RoutinePlayer player = direct();
    Playback playback =
        player.play(
            moves(2, 2),
            heard,
            Samples.hearing(
                event -> {
                  if (event.seq() == 3) {
                    player.close();
                  }
                }));
    time.advance(seconds(3));

    assertThat(playback.completion()).isCompleted();
    assertThat(heard.events().get(heard.events().size() - 1))
        .isInstanceOf(RoutineEvent.SessionStopped.class);
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    RoutinePlayer.Builder builder = RoutinePlayer.builder();

    assertThatThrownBy(() -> builder.queueCapacity(15))
        .hasMessage("queue capacity must be at least 16, but was 15");
    assertThatThrownBy(() -> builder.failuresInARow(0))
        .hasMessage("failures in a row must be at least 1, but was 0");
    assertThatThrownBy(() -> builder.interruptionAfter(Duration.ZERO))
        .hasMessage("interruption must be after a positive time, but was PT0S");
  }

  private RoutinePlayer direct() {
    return RoutinePlayer.builder().timeSource(time).direct().build();
  }

  private void withPlayer(String where, Consumer<RoutinePlayer> test) {
    ExecutorService pool = null;
    RoutinePlayer.Builder builder = RoutinePlayer.builder().timeSource(time).queueCapacity(1_000);
    switch (where) {
      case "direct":
        builder.direct();
        break;
      case "at once":
        Executor atOnce = Runnable::run;
        builder.executor(atOnce);
        break;
      case "one thread":
        pool = Executors.newSingleThreadExecutor();
        builder.executor(pool);
        break;
      case "four threads":
        pool = Executors.newFixedThreadPool(4);
        builder.executor(pool);
        break;
      default:
        // the player's own threads
    }
    try (RoutinePlayer player = builder.build()) {
      test.accept(player);
    } finally {
      if (pool != null) {
        pool.shutdown();
      }
    }
  }
}
