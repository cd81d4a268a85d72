package dev.limber.player;

import static dev.limber.player.Samples.move;
import static dev.limber.player.Samples.routine;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Ready;
import dev.limber.routine.Reps;
import dev.limber.routine.StopOnPain;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions in real time that wait for the person. */
@Timeout(30)
class WaitingTest {

  private final ManualTime time = new ManualTime();
  private final RecordingListener heard = new RecordingListener();
  private final RecordedDiagnostics diagnostics = new RecordedDiagnostics();
  private final RoutinePlayer player =
      RoutinePlayer.builder().timeSource(time).direct().diagnostics(diagnostics).build();

  @AfterEach
  void close() {
    player.close();
  }

  @Test
  void aSessionThatWaitsIsNotWokenAndItsTimeGoesOn() {
    Playback playback = player.play(routine(Hold.of(Ready.FOR_EVER), move("after", 4)), heard);
    time.advance(Duration.ZERO);
    int told = heard.events().size();
    time.advance(Duration.ofHours(30));
    assertThat(heard.events()).hasSize(told);
    assertThat(playback.elapsed()).isEqualTo(Duration.ofHours(30));
    assertThat(playback.next()).isTrue();
    time.advance(seconds(4));
    assertThat(playback.completion()).isCompleted();
    assertThat(playback.elapsed()).isEqualTo(Duration.ofHours(30).plusSeconds(4));
  }

  @Test
  void aDeviceThatSleepsWhileItWaitsMissesNothing() {
    Playback playback = player.play(routine(Hold.of(Ready.FOR_EVER), move("after", 4)), heard);
    time.jump(Duration.ofHours(8));
    assertThat(playback.isPaused()).isFalse();
    assertThat(playback.next()).isTrue();
    time.advance(Duration.ZERO);
    assertThat(heard.events(StepStarted.class).get(1).at()).isEqualTo(Duration.ofHours(8));
    assertThat(diagnostics.heard()).isEmpty();
  }

  @Test
  void aDeviceThatSleepsPastAtMostIsAnInterruption() {
    Playback playback =
        player.play(
            routine(Hold.of(Ready.atMost(DurationRange.seconds(10))), move("after", 4)), heard);
    time.jump(seconds(60));
    assertThat(playback.isPaused()).isTrue();
    assertThat(playback.elapsed()).isEqualTo(seconds(10));
    assertThat(heard.events(SessionPaused.class).get(0).reason())
        .isEqualTo(PauseReason.INTERRUPTION);
    // the step's end is still to come, so the person who goes on is not counted as late
    assertThat(playback.next()).isTrue();
    assertThat(playback.resume()).isTrue();
    time.advance(seconds(4));
    assertThat(playback.completion()).isCompleted();
  }

  @Test
  void ticksOfAStepThatWaitsWakeItLikeAnyOther() {
    player.play(Samples.ticking(routine(Hold.of(Ready.FOR_EVER)), seconds(1)), heard);
    time.advance(seconds(5));
    assertThat(heard.events(Tick.class)).hasSize(5);
    time.jump(seconds(60));
    assertThat(heard.events(SessionPaused.class)).hasSize(1);
  }

  @Test
  void repsAreCountedAtTheirInstant() {
    Playback playback =
        player.play(routine(Reps.of(CountRange.of(2), Ready.FOR_EVER), move("after", 4)), heard);
    time.advance(seconds(3));
    assertThat(playback.rep()).isTrue();
    time.advance(seconds(3));
    assertThat(playback.rep()).isTrue();
    assertThat(playback.rep()).isFalse();
    time.advance(Duration.ZERO);
    assertThat(heard.events(StepStarted.class).get(1).at()).isEqualTo(seconds(6));
  }

  @Test
  void aSessionThatWaitsToTryAgainIsNotWoken() {
    Playback playback =
        player.play(
            routine(StopOnPain.builder().retry(1).addSteps(move("pull", 10)).build()), heard);
    time.advance(seconds(4));
    playback.reportPain(5);
    time.advance(Duration.ZERO);
    int told = heard.events().size();
    time.advance(Duration.ofHours(3));
    assertThat(heard.events()).hasSize(told);
    playback.next();
    time.advance(seconds(10));
    assertThat(playback.completion()).isCompleted();
  }
}
