package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ScreenTest {

  @Test
  void atEightyColumns() {
    Shown shown = Shown.of(Samples.stretch()).after(34);

    assertThat(shown.live(80, 24))
        .isEqualTo(
            """

              Calf stretch at the wall                                         0:34 of 1:39

              RIGHT SIDE · hold
              Hold the stretch.
              > Breathe calmly; do not bounce.
              Long enough: n goes on.

              step  ██████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░    14 s left
              whole ███████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░    1:05 left

              Next: Come back slowly.

              space pause · n next · b back · 0-9 pain · f finish · q stop\
            """);
    assertThat(shown.history(79))
        .isEqualTo(
            """
               0:00  ✓ Stand an arm's length from a wall.                              10 s
               0:10  ✓ right Set your right foot back, the toes toward the wall, and…   8 s\
            """);
  }

  @Test
  void atFortyColumns() {
    Shown shown = Shown.of(Samples.stretch()).after(10);

    assertThat(shown.live(40, 24))
        .isEqualTo(
            """

              Calf stretch at the wa…  0:10 of 1:39

              RIGHT SIDE · move
              Set your right foot back, the toes
              toward the wall, and press the heel
              into the ground.

              step  ░░░░░░░░░░░░░░░░░░     8 s left
              whole █░░░░░░░░░░░░░░░░░    1:29 left

              Next: Hold the stretch.

              space pause · n next · b back
              0-9 pain · f finish · q stop\
            """);
    assertThat(shown.history(39)).isEqualTo("   0:00  ✓ Stand an arm's length…  10 s");
  }

  @Test
  void wherePainEndsAStepTheReportStandsBelowIt() {
    Shown shown = Shown.of(Samples.stretch()).after(34);
    shown.history(79);

    shown.session().reportPain(3);

    assertThat(shown.history(79))
        .isEqualTo(
            """
               0:18  ! right Hold the stretch.                                         16 s
               0:34  pain 3
               0:34  ended by pain; it goes on after the way out\
            """);
    assertThat(shown.live(79, 24)).contains("Come back slowly.").doesNotContain("pain 3");
  }

  @Test
  void painThatEndsNothingIsSeenAtOnce() {
    Shown shown = Shown.of(Samples.stretch()).after(20);

    shown.session().reportPain(0);

    assertThat(shown.live(80, 24)).contains("  pain 0\n");
  }

  @Test
  void aPauseSaysWhyAndWhatGoesOn() {
    Shown shown = Shown.of(Samples.rounds()).after(1);

    shown.session().reportPain(OptionalInt.of(4), Optional.empty());
    assertThat(shown.live(80, 24)).contains("  Paused because of pain. Space goes on.\n");

    shown.session().resume();
    assertThat(shown.live(80, 24)).doesNotContain("Paused");

    shown.session().pause();
    assertThat(shown.live(80, 24)).contains("  Paused. Space goes on.\n");
  }

  @Test
  void aChangeOverNamesTheComingSide() {
    Shown shown = Shown.of(Samples.stretch()).after(53);

    assertThat(shown.live(80, 24))
        .contains("  CHANGE OVER\n  Change sides: left comes next.\n")
        .contains("  Next (left): Set your left foot back");
  }

  @Test
  void roundAndExerciseStandAboveTheWords() {
    Shown shown = Shown.of(Samples.rounds()).after(9);

    assertThat(shown.live(80, 24)).contains("  REST · round 2 of 2 · Shoulder shrugs\n  Rest.\n");
    assertThat(shown.history(79)).startsWith("   0:00  Shoulder shrugs\n   0:00  ✓ Rest. ");
  }

  @Test
  void theLastStepSaysThatItIs() {
    assertThat(Shown.of(Samples.rounds()).after(14).live(80, 24)).contains("  Next: the end.");
  }

  @Test
  void afterTheEndNothingIsLive() {
    Shown shown = Shown.of(Samples.rounds()).after(16);

    assertThat(shown.live(80, 24)).isEmpty();
    assertThat(shown.history(79)).endsWith("\n\nDone after 0:16: 6 of 6 steps done.");
  }

  @Test
  void historyIsToldOnce() {
    Shown shown = Shown.of(Samples.rounds()).after(16);
    shown.history(79);

    assertThat(shown.history(79)).isEmpty();
  }

  @Test
  void whatWasSkippedHasItsSign() {
    Shown shown = Shown.of(Samples.rounds()).after(1);

    shown.session().next();
    shown.session().stop();

    assertThat(shown.history(60)).contains("   0:00  – Rest. ").contains("   0:01  × Lift both");
  }

  @Test
  void whereRowsAreFewWhatMattersLeastIsLeftOut() {
    Shown shown = Shown.of(Samples.stretch()).after(34);

    assertThat(shown.live(80, 10).lines()).hasSize(9).last().asString().contains("q stop");
    assertThat(shown.live(80, 9).lines()).hasSize(8).last().asString().contains("Next: ");
    assertThat(shown.live(80, 8).lines()).hasSize(7).last().asString().contains("whole");
    assertThat(shown.live(80, 4).lines())
        .satisfiesExactly(
            words -> assertThat(words).contains("RIGHT SIDE"),
            step -> assertThat(step).contains("step"),
            whole -> assertThat(whole).contains("whole"));
  }

  @Test
  void noLineFillsTheLastColumn() {
    Shown shown = Shown.of(Samples.stretch()).after(34);

    for (int width = 20; width < 120; width++) {
      int most = width - 1;
      assertThat(shown.live(width, 50).lines())
          .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(most));
    }
  }

  @Test
  void anExtendedStepIsLongerFromTheNextTickOn() {
    Shown shown = Shown.ticking(Samples.rounds(), Duration.ofSeconds(1)).after(1);

    shown.session().extend(Duration.ofSeconds(60));
    shown.after(1);

    assertThat(shown.live(80, 24)).contains("1:01 left");
  }

  @Test
  void goingBackMovesTheWholeBack() {
    Shown shown = Shown.of(Samples.rounds()).after(6);
    assertThat(shown.live(80, 24)).contains("0:06 of 0:16");

    shown.session().back();

    assertThat(shown.live(80, 24)).contains("0:03 of 0:16");
  }
}
