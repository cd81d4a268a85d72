package dev.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.session.Rehearsal;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real time: what comes, and in which order; not when, which is up to the machine. */
@Timeout(30)
class LivePlayTest {

  private static final Routine SHORT =
      Samples.routine(
          Hold.builder()
              .addTurns(DurationRange.of(Duration.ofMillis(60), Duration.ofMillis(120)))
              .guidance(
                  Guidance.builder()
                      .addCues(Cue.of(CueTime.every(Duration.ofMillis(50)), "on"))
                      .build())
              .build(),
          Rest.of(DurationRange.of(Duration.ofMillis(80))));

  private final RecordingListener heard = new RecordingListener();

  @Test
  void aShortRoutineIsPlayedToItsEnd() {
    try (RoutinePlayer player = RoutinePlayer.create()) {
      Samples.totals(player.play(SHORT, heard));
    }

    assertThat(heard.events()).isEqualTo(Rehearsal.of(SHORT).events());
    assertThat(kinds()).containsSubsequence(CueGiven.class, MinimumReached.class, CueGiven.class);
  }

  @Test
  void aStopReachesTheListeners() {
    try (RoutinePlayer player = RoutinePlayer.create()) {
      Playback playback = player.play(Samples.moves(3600), heard);
      playback.stop();
      Samples.totals(playback);
    }

    assertThat(kinds())
        .containsExactly(
            SessionStarted.class, StepStarted.class, StepCompleted.class, SessionStopped.class);
  }

  private List<Class<?>> kinds() {
    return heard.events().stream().map(RoutineEvent::getClass).collect(Collectors.toList());
  }
}
