package dev.limber.player;

import static dev.limber.player.Samples.hearing;
import static dev.limber.player.Samples.millis;
import static dev.limber.player.Samples.move;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InterruptionTest {

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
  void aSessionThatIsTooLateIsPausedWhereItShouldHaveWoken() {
    Playback playback = player.play(moves(10, 10), heard);
    time.advance(seconds(4));
    time.jump(Duration.ofHours(8));

    assertThat(playback.isPaused()).isTrue();
    assertThat(playback.elapsed()).isEqualTo(seconds(10));
    assertThat(heard.events(StepCompleted.class)).isEmpty();
    assertThat(heard.events(SessionPaused.class))
        .extracting(SessionPaused::reason)
        .containsExactly(PauseReason.INTERRUPTION);
    assertThat(diagnostics.heard()).containsExactly("late 28794000");
  }

  @Test
  void afterAnInterruptionTheSessionGoesOnWhereItWas() {
    Playback playback = player.play(moves(10, 10), heard);
    time.jump(seconds(60));
    playback.resume();
    time.advance(seconds(10));

    assertThat(playback.completion()).isCompleted();
    assertThat(Samples.totals(playback).whole().completed()).isEqualTo(2);
    assertThat(Samples.totals(playback).whole().actual()).isEqualTo(seconds(20));
  }

  @Test
  void aCommandThatFindsTheSessionTooLateFindsItPaused() {
    boolean[] done = new boolean[2];
    Playback[] late = new Playback[1];
    // it is too late first, and its listener acts before the timer comes to the other one
    player.play(
        moves(5),
        hearing(
            event -> {
              if (event instanceof SessionPaused) {
                done[0] = late[0].pause();
                done[1] = late[0].next();
              }
            }));
    late[0] = player.play(moves(10, 10), heard);
    time.jump(seconds(60));

    assertThat(done).containsExactly(false, true);
    assertThat(late[0].isPaused()).isTrue();
    assertThat(heard.transcript())
        .endsWith(
            " 0:10.000  session-paused      interruption\n"
                + " 0:10.000  step-completed      move · completed (10 s)\n"
                + " 0:10.000  step-started        move · b (10 s)\n");
  }

  @Test
  void aSmallDelayIsCaughtUpInOrder() {
    Playback playback = player.play(moves(1, 1, 10), heard);
    time.jump(millis(2900));

    assertThat(playback.isPaused()).isFalse();
    assertThat(playback.elapsed()).isEqualTo(millis(2900));
    assertThat(heard.events(StepCompleted.class))
        .extracting(RoutineEvent::at)
        .containsExactly(seconds(1), seconds(2));
    assertThat(diagnostics.heard()).isEmpty();
  }

  @Test
  void theHostSaysHowLateIsTooLate() {
    try (RoutinePlayer patient =
        RoutinePlayer.builder().timeSource(time).direct().interruptionAfter(seconds(30)).build()) {
      Playback playback = patient.play(moves(10, 100), heard);
      time.jump(seconds(40));
      assertThat(playback.isPaused()).isFalse();
    }
  }

  @Test
  void exactlySoLateIsNotTooLateYet() {
    Playback playback = player.play(moves(10, 10), heard);
    time.jump(seconds(12));

    assertThat(playback.isPaused()).isFalse();
    assertThat(heard.events(StepCompleted.class)).hasSize(1);
  }

  @Test
  void aPausedSessionIsNeverTooLate() {
    Playback playback = player.play(moves(10), heard);
    playback.pause();
    time.jump(Duration.ofDays(1));
    playback.resume();
    time.advance(seconds(10));

    assertThat(playback.isOver()).isTrue();
    assertThat(diagnostics.heard()).isEmpty();
  }

  @Test
  void missedTicksAreLeftOutAndTheLatestOneIsMade() {
    player.play(Samples.ticking(moves(60), millis(100)), heard);
    time.advance(millis(300));
    time.jump(millis(1050));

    assertThat(heard.events(Tick.class))
        .extracting(RoutineEvent::at)
        .containsExactly(millis(100), millis(200), millis(300), millis(1300));
    assertThat(heard.events()).extracting(RoutineEvent::seq).isSorted().endsWith(6L);
    assertThat(diagnostics.heard()).containsExactly("ticks 9");
  }

  @Test
  void aTickIsOvertakenAsSoonAsTheNextOneIsDue() {
    player.play(Samples.ticking(moves(60), seconds(1)), heard);
    time.jump(seconds(2));

    assertThat(heard.events(Tick.class)).extracting(RoutineEvent::at).containsExactly(seconds(2));
  }

  @Test
  void aCountdownIsCaughtUpByTheLatestOfItsTicksToo() {
    Plan plan = Plan.of(moves(10), PlanOptions.builder().countdown(true).build());
    player.play(plan, heard);
    time.advance(millis(6_500));
    time.jump(millis(1_900));

    assertThat(heard.events(Tick.class)).extracting(RoutineEvent::at).containsExactly(seconds(8));
  }

  @Test
  void theTimeOfASessionThatIsLateStandsAtWhatItHasNotDoneYet() {
    Playback[] late = new Playback[1];
    List<Duration> elapsed = new ArrayList<>();
    player.play(
        moves(5),
        hearing(
            event -> {
              if (event instanceof SessionPaused) {
                elapsed.add(late[0].elapsed());
              }
            }));
    late[0] = player.play(moves(10));
    time.jump(seconds(60));

    assertThat(elapsed).containsExactly(seconds(10));
  }

  @Test
  void whatIsNoTickIsCaughtUpAmongThoseLeftOut() {
    player.play(Samples.ticking(Samples.routine(move("a", 1), move("b", 60)), millis(100)), heard);
    time.jump(millis(1950));

    assertThat(heard.events(StepCompleted.class)).hasSize(1);
    assertThat(heard.events(Tick.class)).hasSize(1);
    assertThat(diagnostics.heard()).containsExactly("ticks 17");
  }
}
