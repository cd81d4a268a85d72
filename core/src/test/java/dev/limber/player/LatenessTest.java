package dev.limber.player;

import static dev.limber.player.Samples.millis;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static dev.limber.player.Samples.ticking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Diagnostics;
import dev.limber.event.DiagnosticsCounters;
import dev.limber.testing.ManualTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How late a player wakes its sessions, as diagnostics hear it. */
@Timeout(30)
class LatenessTest {

  private final ManualTime time = new ManualTime();
  private final DiagnosticsCounters counters =
      DiagnosticsCounters.around(Diagnostics.standardError());
  private final RoutinePlayer player =
      RoutinePlayer.builder().timeSource(time).direct().diagnostics(counters).build();

  @AfterEach
  void close() {
    player.close();
  }

  @Test
  void eachWakeUpIsToldOnTime() {
    player.play(moves(10, 10, 10));
    time.advance(seconds(30));

    assertThat(counters.wakeUps()).isEqualTo(3);
    assertThat(counters.greatestLateNanos()).isZero();
  }

  @Test
  void aLateWakeUpIsToldByHowMuch() {
    player.play(moves(1, 10));
    player.play(moves(2, 10));
    time.jump(millis(2_300));

    assertThat(counters.wakeUps()).isEqualTo(2);
    assertThat(counters.greatestLateNanos()).isEqualTo(millis(1_300).toNanos());
    assertThat(counters.lateNanos()).isEqualTo(millis(1_300 + 300).toNanos());
  }

  @Test
  void aTickThatComesAloneIsToldByHowLateItIs() {
    time.advance(seconds(5));
    player.play(ticking(moves(10), seconds(1)));
    time.jump(millis(1_250));
    time.advance(millis(750));

    assertThat(counters.wakeUps()).isEqualTo(2);
    assertThat(counters.lateNanos()).isEqualTo(millis(250).toNanos());
  }

  @Test
  void anInterruptionIsALateWakeUpToo() {
    player.play(moves(10, 10));
    time.jump(seconds(70));

    assertThat(counters.interruptions()).isEqualTo(1);
    assertThat(counters.wakeUps()).isEqualTo(1);
    assertThat(counters.greatestLateNanos()).isEqualTo(seconds(60).toNanos());
  }

  @Test
  void aCommandIsNoWakeUp() {
    Playback playback = player.play(moves(10, 10));
    time.advance(seconds(5));
    playback.pause();
    playback.resume();
    playback.stop();
    time.settle();

    assertThat(counters.wakeUps()).isZero();
  }
}
