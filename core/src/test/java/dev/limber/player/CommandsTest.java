package dev.limber.player;

import static dev.limber.player.Samples.move;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.generated.Command;
import dev.limber.routine.CountRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Ready;
import dev.limber.routine.Reps;
import dev.limber.routine.Routine;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command means the same to a session in a player as to one that its owner moves. */
@Timeout(30)
class CommandsTest {

  private static final Plan PLAN =
      Plan.of(
          Routine.builder()
              .id("sample")
              .title(Text.of("Sample"))
              .putSymptoms("numbness", Text.of("Numbness"))
              .addSteps(
                  Exercise.of(
                      "First",
                      StopOnPain.of(4, List.of(move("pull", 10)), List.of(move("let go", 5)))),
                  Reps.builder()
                      .addTurns(CountRange.of(2))
                      .pace(Ready.FOR_EVER)
                      .guidance(Guidance.say("Squat"))
                      .build(),
                  move("after", 10))
              .build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pause",
        "resume",
        "next",
        "skip",
        "back",
        "restart",
        "extend",
        "pain",
        "pain:2",
        "pain:5",
        "pain-at:8:knee",
        "describe",
        "rep",
        "gone:numbness",
        "there:numbness",
        "there:unheard-of",
        "seek",
        "seek-first",
        "finish",
        "stop"
      })
  void inEveryKindOfPlace(String name) {
    // in a guarded step, in its release, and while the host counts
    for (long at : new long[] {4, 11, 20}) {
      Command command = new Command(seconds(at), name);
      RecordingListener byHand = new RecordingListener();
      Session session = Session.of(PLAN, byHand);
      session.start();
      RecordingListener played = new RecordingListener();
      ManualTime time = new ManualTime();
      try (RoutinePlayer player =
          RoutinePlayer.builder().timeSource(time).executor(Runnable::run).build()) {
        Playback playback = player.play(PLAN, played);
        session.advance(seconds(at));
        time.advance(seconds(at));
        agree(playback, session);

        assertThat(command.give(playback)).isEqualTo(command.give(session));
        agree(playback, session);
        Command more = new Command(seconds(at), "describe");
        assertThat(more.give(playback)).isEqualTo(more.give(session));
        session.advance(seconds(3));
        time.advance(seconds(3));
        agree(playback, session);
        assertThat(playback.rep()).isEqualTo(session.rep());
        assertThat(playback.resume()).isEqualTo(session.resume());
        session.advance(seconds(50));
        time.advance(seconds(50));
        agree(playback, session);
        assertThat(played.events()).isEqualTo(byHand.events());
        assertThat(playback.snapshot()).isEqualTo(session.snapshot());
      }
    }
  }

  private static void agree(Playback playback, Session session) {
    assertThat(playback.elapsed().toNanos()).isEqualTo(session.elapsedNanos());
    assertThat(playback.isPaused()).isEqualTo(session.isPaused());
    assertThat(playback.isWaiting()).isEqualTo(session.isWaiting());
    assertThat(playback.isOver()).isEqualTo(session.isOver());
  }
}
