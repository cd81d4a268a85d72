package dev.limber.player;

import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import dev.limber.session.SnapshotException;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions that a player takes up where another left them. */
@Timeout(30)
class RestoredPlayTest {

  private final Plan plan = Plan.of(moves(10, 10));
  private final ManualTime time = new ManualTime();
  private final RecordingListener heard = new RecordingListener();
  private final RoutinePlayer player =
      RoutinePlayer.builder().timeSource(time).executor(Runnable::run).build();

  @AfterEach
  void close() {
    player.close();
  }

  private static Session after(Plan plan, long seconds) {
    Session session = Session.of(plan);
    session.start();
    session.advance(seconds(seconds));
    return session;
  }

  @Test
  void itIsPausedAsRestoredAndGoesOnFromThereWhenItIsResumed() {
    Snapshot snapshot = after(plan, 4).snapshot();
    Playback playback = player.restore(plan, snapshot, heard);
    time.advance(seconds(60));

    assertThat(playback.plan()).isSameAs(plan);
    assertThat(playback.isPaused()).isTrue();
    assertThat(playback.elapsed()).isEqualTo(seconds(4));
    assertThat(heard.events(SessionPaused.class))
        .extracting(SessionPaused::reason)
        .containsExactly(PauseReason.RESTORED);
    assertThat(heard.events().get(0).seq()).isEqualTo(snapshot.seq() + 1);

    assertThat(playback.resume()).isTrue();
    time.advance(seconds(5));
    assertThat(playback.elapsed()).isEqualTo(seconds(9));
    time.advance(seconds(11));
    assertThat(Samples.totals(playback).whole().completed()).isEqualTo(2);
    assertThat(Samples.totals(playback).whole().actual()).isEqualTo(seconds(20));
  }

  @Test
  void oneThatWasPausedStaysSoForTheSameReason() {
    Session session = after(plan, 4);
    session.pause();
    Playback playback = player.restore(plan, session.snapshot(), heard);

    assertThat(playback.isPaused()).isTrue();
    assertThat(heard.events()).isEmpty();
    playback.resume();
    assertThat(heard.events(SessionResumed.class)).hasSize(1);
  }

  @Test
  void oneThatHadNotStartedIsStarted() {
    Playback playback = player.restore(plan, Session.of(plan).snapshot(), heard);

    assertThat(playback.isPaused()).isFalse();
    assertThat(heard.events().get(0)).isInstanceOf(SessionStarted.class);
    time.advance(seconds(20));
    assertThat(playback.isOver()).isTrue();
  }

  @Test
  void ofOneThatWasOverTheCompletionIsDoneAndNothingIsTold() {
    Session over = after(plan, 60);
    Playback playback = player.restore(plan, over.snapshot(), heard);

    assertThat(playback.isOver()).isTrue();
    assertThat(playback.isPaused()).isFalse();
    assertThat(playback.completion()).isCompletedWithValue(over.totals());
    assertThat(heard.events()).isEmpty();
  }

  @Test
  void itsListenerMayKnowItsPlayback() {
    List<Playback> known = new ArrayList<>();
    Playback playback =
        player.restore(
            plan,
            after(plan, 4).snapshot(),
            its -> {
              known.add(its);
              return heard;
            });

    assertThat(known).containsExactly(playback);
    assertThat(heard.events(SessionPaused.class)).hasSize(1);
  }

  @Test
  void aSnapshotOfAnotherRoutineIsRefusedAndThePlayerPlaysOn() {
    Snapshot other = after(Plan.of(moves(7)), 4).snapshot();

    assertThatThrownBy(() -> player.restore(plan, other)).isInstanceOf(SnapshotException.class);
    Playback playback = player.play(plan);
    time.advance(seconds(20));
    assertThat(playback.completion()).isCompleted();
  }

  @Test
  void aClosedPlayerTakesNothingUp() {
    player.close();
    Snapshot snapshot = after(plan, 4).snapshot();

    assertThatThrownBy(() -> player.restore(plan, snapshot))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the player is closed");
  }

  @Test
  void whatOnePlayerPutsDownAnotherTakesUp() {
    Playback first = player.play(plan, heard);
    time.advance(seconds(13));
    Snapshot snapshot = first.snapshot();
    first.stop();

    ManualTime later = new ManualTime();
    try (RoutinePlayer another = RoutinePlayer.builder().timeSource(later).direct().build()) {
      RecordingListener rest = new RecordingListener();
      Playback second = another.restore(plan, snapshot, rest);
      second.resume();
      later.advance(seconds(7));

      assertThat(Samples.totals(second).whole().completed()).isEqualTo(2);
      assertThat(rest.events().get(0).seq()).isEqualTo(snapshot.seq() + 1);
    }
  }
}
