package dev.limber.player;

import static dev.limber.player.Samples.hearing;
import static dev.limber.player.Samples.millis;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineListener;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Routine;
import dev.limber.routine.StopOnPain;
import dev.limber.session.Plan;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to a session whose listeners do not keep up. */
@Timeout(30)
class QueueTest {

  private static final int CAPACITY = 16;

  private final ManualTime time = new ManualTime();
  private final HandExecutor hand = new HandExecutor();
  private final RecordingListener heard = new RecordingListener();
  private final RecordedDiagnostics diagnostics = new RecordedDiagnostics();
  private final RoutinePlayer player =
      RoutinePlayer.builder()
          .timeSource(time)
          .executor(hand)
          .diagnostics(diagnostics)
          .queueCapacity(CAPACITY)
          .build();

  @AfterEach
  void close() {
    player.close();
  }

  @Test
  void ticksAreLeftOutWhileTheQueueIsMoreThanHalfFull() {
    player.play(Samples.ticking(moves(100), seconds(1)), heard);
    time.advance(seconds(20));
    hand.runAll();

    // the start of session and step, and ticks until there are more than half of sixteen
    assertThat(heard.events()).hasSize(9);
    assertThat(heard.events(Tick.class)).hasSize(7);
    assertThat(diagnostics.heard()).hasSize(13).containsOnly("ticks 1");

    time.advance(seconds(1));
    hand.runAll();
    assertThat(heard.events(Tick.class)).last().matches(tick -> tick.at().equals(seconds(21)));
    assertNoGaps();
  }

  @Test
  void aFullQueuePausesTheSession() {
    Playback playback = player.play(cued(1000), heard);
    time.advance(seconds(100));

    assertThat(playback.isPaused()).isTrue();
    assertThat(playback.elapsed()).isEqualTo(seconds(14));
    assertThat(diagnostics.heard()).containsExactly("too slow");

    hand.runAll();
    assertThat(heard.events()).hasSize(CAPACITY + 1);
    assertThat(heard.events(SessionPaused.class))
        .extracting(SessionPaused::reason)
        .containsExactly(PauseReason.INTERRUPTION);
    assertNoGaps();
  }

  @Test
  void theSessionGoesOnWhenItsListenersHaveCaughtUp() {
    Playback playback = player.play(cued(20), heard);
    time.advance(seconds(100));
    assertThat(playback.resume()).isFalse();

    hand.runAll();
    assertThat(playback.resume()).isTrue();
    time.advance(seconds(6));
    hand.runAll();

    assertThat(Samples.totals(playback).whole().completed()).isEqualTo(1);
    assertNoGaps();
  }

  @Test
  void commandsThatOnlyMoveTheSessionAboutFindNoRoom() {
    Playback playback = player.play(cued(1000), heard);
    time.advance(seconds(100));

    assertThat(playback.next()).isFalse();
    assertThat(playback.back()).isFalse();
    assertThat(playback.restartStep()).isFalse();
    assertThat(playback.seek("steps[0]")).isFalse();
    assertThat(playback.extend(seconds(1))).isFalse();
    assertThat(playback.skipExercise()).isFalse();
    hand.runAll();
    assertThat(heard.events()).hasSize(CAPACITY + 1);
  }

  @Test
  void commandsCannotOverrunTheQueueEither() {
    Playback playback = player.play(moves(100, 100), heard);
    int done = 0;
    while (playback.restartStep()) {
      done++;
    }

    // three events each, and two before
    assertThat(done).isEqualTo(5);
    assertThat(playback.isPaused()).isTrue();
    assertThat(diagnostics.heard()).containsExactly("too slow");
  }

  @Test
  void painAndStopAlwaysFindRoom() {
    Playback playback = player.play(Samples.guarded(), heard);
    while (playback.restartStep()) {
      // until there is no room
    }
    assertThat(playback.reportPain(4)).isTrue();
    assertThat(playback.stop()).isTrue();
    assertThat(playback.isOver()).isTrue();

    hand.runAll();
    assertThat(heard.events(PainReported.class)).hasSize(1);
    assertThat(heard.events(StoppedOnPain.class)).hasSize(1);
    assertThat(heard.events(SessionStopped.class)).hasSize(1);
    assertThat(playback.completion()).isCompleted();
    assertNoGaps();
  }

  @Test
  void everyPauseForWantOfRoomIsTold() {
    try (RoutinePlayer direct =
        RoutinePlayer.builder()
            .timeSource(time)
            .direct()
            .diagnostics(diagnostics)
            .queueCapacity(CAPACITY)
            .build()) {
      Routine routine =
          Samples.routine(
              StopOnPain.of(
                  StopOnPain.ANY, cuedEvery(10, 60).steps(), List.of(Samples.move("let go", 5))));
      direct.play(Plan.of(routine), playback -> finishingAt(5, playback));
      // finish is given while much is due: that fills the queue, and so does the release
      time.jump(seconds(2));
    }

    assertThat(heard.events(SessionPaused.class))
        .extracting(SessionPaused::reason)
        .containsExactly(PauseReason.INTERRUPTION, PauseReason.INTERRUPTION);
    assertThat(diagnostics.heard()).containsExactly("too slow", "too slow");
    assertNoGaps();
  }

  private RoutineListener finishingAt(long seq, Playback playback) {
    return hearing(
        event -> {
          heard.onEvent(event);
          if (event.seq() == seq) {
            playback.finish();
          }
        });
  }

  @Test
  void aDirectListenerThatKeepsUpIsNotTakenForSlowByACatchUp() {
    try (RoutinePlayer direct =
        RoutinePlayer.builder()
            .timeSource(time)
            .direct()
            .diagnostics(diagnostics)
            .queueCapacity(CAPACITY)
            .build()) {
      Playback playback =
          direct.play(
              cuedEvery(10, 60),
              heard,
              hearing(event -> assertThat(event.at()).isLessThanOrEqualTo(time.elapsed())));
      time.jump(seconds(2));

      assertThat(playback.isPaused()).isFalse();
      assertThat(heard.events()).hasSize(2 + 200);
      assertThat(diagnostics.heard()).isEmpty();
      assertNoGaps();
    }
  }

  private void assertNoGaps() {
    List<Long> expected =
        LongStream.rangeClosed(1, heard.events().size()).boxed().collect(Collectors.toList());
    assertThat(heard.events()).extracting(RoutineEvent::seq).isEqualTo(expected);
  }

  /** Returns a hold of so many seconds, with a cue in each. */
  private static Routine cued(int seconds) {
    return cuedEvery(1000, seconds);
  }

  private static Routine cuedEvery(int millis, int seconds) {
    return Samples.routine(
        Hold.builder()
            .addTurns(DurationRange.seconds(seconds))
            .guidance(
                Guidance.builder().addCues(Cue.of(CueTime.every(millis(millis)), "go on")).build())
            .build());
  }
}
