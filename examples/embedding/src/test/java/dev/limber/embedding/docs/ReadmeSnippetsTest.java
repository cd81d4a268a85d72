package dev.limber.embedding.docs;

import static dev.limber.dsl.Routines.ANY;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.routine.Routine;
import dev.limber.session.Rehearsal;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The code of the README. */
class ReadmeSnippetsTest {

  private final Button painButton = new Button();

  static Routine stretch() {
    // docs: readme-routine
    Routine stretch =
        routine("knee-to-chest", "Knee to chest")
            .position("supine", at -> at.say("Lie on your back, knees bent.").takes(seconds(6)))
            .repeatPerSide(
                RIGHT_FIRST,
                side ->
                    side.stopOnPain(
                        ANY,
                        guard ->
                            guard
                                .move("Draw your {side} knee toward your chest.", seconds(5))
                                .hold(
                                    seconds(10, 20),
                                    hold -> hold.every(seconds(5), "Keep breathing."))
                                .release(way -> way.move("Lower the leg slowly.", seconds(5)))))
            .build();
    // docs end
    return stretch;
  }

  /** Returns the transcript of the README: pain eight seconds into the first hold. */
  static String transcript() {
    RecordingListener heard = new RecordingListener();
    Rehearsal.of(stretch()).at(Duration.ofSeconds(19), session -> session.reportPain(4)).run(heard);
    return heard.transcript();
  }

  @Test
  void theFileAndTheBuilderMakeEqualRoutines() {
    Block file = Outputs.block(Page.of("README.md"), "readme-routine", "yaml");

    assertThat(RoutineReader.create().parse("README.md", file.text())).isEqualTo(stretch());
  }

  @Test
  void hostingTakesFourLines() {
    Routine stretch = Brief.routine();
    // docs: readme-hosting
    try (RoutinePlayer player = RoutinePlayer.create()) {
      Playback playback = player.play(stretch, new VoiceAndScreen());
      painButton.onPress(() -> playback.reportPain(4));
      playback.completion().join();
    }
    // docs end
    assertThat(painButton.isWired()).isTrue();
  }

  private static final class VoiceAndScreen implements RoutineListener {}
}
