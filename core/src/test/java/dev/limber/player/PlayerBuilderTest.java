package dev.limber.player;

import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.testing.ManualTime;
import java.time.Duration;
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
}
