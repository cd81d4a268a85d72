package dev.limber.player;

import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PlayerBuilderTest {

  @Test
  void aLatenessBeyondAllTimeNeverInterrupts() {
    ManualTime time = new ManualTime();
    try (RoutinePlayer player =
        RoutinePlayer.builder()
            .timeSource(time)
            .direct()
            .interruptionAfter(Duration.ofSeconds(Long.MAX_VALUE))
            .build()) {
      Playback playback = player.play(moves(10, 10));
      time.jump(Duration.ofDays(1_000));

      assertThat(playback.completion()).isCompleted();
      assertThat(playback.elapsed()).isEqualTo(seconds(20));
    }
  }

  @Test
  void theLeastThatMakesSenseIsAccepted() {
    ManualTime time = new ManualTime();
    RecordedDiagnostics diagnostics = new RecordedDiagnostics();
    RoutinePlayer.Builder builder =
        RoutinePlayer.builder()
            .timeSource(time)
            .executor(Runnable::run)
            .diagnostics(diagnostics)
            .queueCapacity(16)
            .failuresInARow(1)
            .interruptionAfter(Duration.ofNanos(1));
    try (RoutinePlayer player = builder.build()) {
      player.play(
          moves(10),
          Samples.hearing(
              event -> {
                throw new IllegalStateException("x");
              }));
      assertThat(diagnostics.heard()).containsExactly("failed 1 x", "let go");

      Playback playback = player.play(moves(10));
      time.jump(Duration.ofSeconds(10).plusNanos(2));
      assertThat(playback.isPaused()).isTrue();
    }
  }

  @Test
  void aLatenessBeforeTheDeadlineIsRefused() {
    assertThatThrownBy(() -> RoutinePlayer.builder().interruptionAfter(seconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interruption must be after a positive time, but was PT-1S");
  }

  @Test
  void morePlansThanThePlayerRemembersAreAllPlayed() {
    ManualTime time = new ManualTime();
    try (RoutinePlayer player =
        RoutinePlayer.builder().timeSource(time).executor(Runnable::run).build()) {
      List<Playback> playbacks = new ArrayList<>();
      for (int i = 1; i <= 150; i++) {
        playbacks.add(player.play(moves(i, 1)));
      }
      time.advance(seconds(151));

      for (int i = 1; i <= 150; i++) {
        Playback playback = playbacks.get(i - 1);
        assertThat(Samples.totals(playback).whole().actual()).isEqualTo(seconds(i + 1));
        assertThat(playback.plan().timeline().whole().expected()).isEqualTo(seconds(i + 1));
      }
    }
  }
}
