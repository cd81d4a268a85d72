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

  @Test
  void aWaitSaysWhichKeyGoesOn() {
    Shown shown = Shown.of(Samples.everything()).after(5);

    assertThat(shown.live(80, 24))
        .isEqualTo(
            """

              Everything                                                       0:00 of 1:45

              POSITION
              Stand tall.
              Take your time: n goes on.

              step  ████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░    55 s left
              whole ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░    1:45 left

              Next: Rise and lower.

              space pause · n next · b back · 0-9 pain · s1-s2 symptom · f finish · q stop
              s1 I feel dizzy · s2 My calf is tight\
            """);
  }

  @Test
  void aPauseInAWaitIsSeenAndThenTheWaitAgain() {
    Shown shown = Shown.of(Samples.everything());

    shown.session().pause();
    assertThat(shown.live(80, 24)).contains("Paused. Space").doesNotContain("Take your time");

    shown.session().resume();
    assertThat(shown.live(80, 24)).contains("  Take your time: n goes on.\n");
  }

  @Test
  void aSymptomThatIsNotWaitedForEndsNoWait() {
    Shown shown = Shown.of(Samples.everything());

    shown.session().reportSymptom("tight", true);
    assertThat(shown.live(80, 24)).contains("  Take your time: n goes on.\n");

    shown.at("steps[2]").session().reportSymptom("tight", true);
    assertThat(shown.live(80, 24)).contains("  Press g when this has gone: My calf is tight\n");

    shown.session().reportSymptom("tight", false);
    assertThat(shown.live(80, 24)).doesNotContain("Press g", "g gone");
    assertThat(shown.session().isWaiting()).isFalse();
  }

  @Test
  void repsTellTheirNumberAndPhaseAndWithWhat() {
    Shown shown = Shown.of(Samples.everything()).at("steps[1].steps[0]").after(10);

    assertThat(shown.live(80, 24))
        .contains(
            "  REPS\n  Rise and lower.\n  5 kg · effort 6 of 10 · image rise.png\n"
                + "  Rep 2 of 2: lift\n")
        .doesNotContain("r rep");
  }

  @Test
  void wordsForTheHelperSayThatTheyAre() {
    Shown shown = Shown.of(Samples.everything()).at("steps[1].steps[1]").after(5);

    assertThat(shown.live(80, 24))
        .contains("  HOLD · for the helper\n  Press the foot down.\n  > helper: A little more.\n");
  }

  @Test
  void aSymptomThatIsWaitedForHasItsKey() {
    Shown shown = Shown.of(Samples.everything()).at("steps[2]");

    assertThat(shown.live(80, 24))
        .contains("  Press g when this has gone: My calf is tight\n")
        .contains(" · g gone · ");
    assertThat(shown.live(80, 24)).doesNotContain("r rep");
  }

  @Test
  void betweenBoutsItIsSaidHowTheNextBegins() {
    Shown shown = Shown.of(Samples.everything()).at("steps[3]").after(4);
    assertThat(shown.live(80, 24)).contains("  Bout 1\n");

    shown.session().next();
    assertThat(shown.live(80, 24)).contains("n begins the next bout.\n");

    shown.session().next();
    assertThat(shown.live(80, 24)).contains("  Bout 2\n").doesNotContain("begins");
  }

  @Test
  void repsThatThePersonCountsHaveTheirKeyUntilTheLast() {
    Shown shown = Shown.of(Samples.everything()).at("steps[4]");
    assertThat(shown.live(80, 24))
        .contains("  Rep 1 of 2\n  Press r for each rep you have done.\n")
        .contains(" · r rep · ");

    shown.session().rep();
    assertThat(shown.live(80, 24)).contains("  Rep 2 of 2\n  Press r for each rep");

    shown.session().rep();
    assertThat(shown.live(80, 24)).contains("  Rep 2 of 2: hold\n").doesNotContain("r rep");
  }

  @Test
  void repsThatOnlyTimeEndsMayBeCounted() {
    Shown shown = Shown.of(Samples.everything()).at("steps[5]");
    shown.session().rep();

    assertThat(shown.live(80, 24)).contains("  Rep 2\n").contains(" · r rep · ");
  }

  @Test
  void lessPainOnlyEasesOff() {
    Shown shown = Shown.of(Samples.everything()).at("steps[1].steps[0]");

    shown.session().reportPain(2);

    assertThat(shown.live(80, 24)).contains("  pain 2: ease off a little, and go on\n");
  }

  @Test
  void beforeARetryThePersonIsAskedAndMayPause() {
    Shown shown = Shown.of(Samples.everything()).at("steps[1].steps[0]");
    shown.session().reportPain(5);
    shown.after(4);

    assertThat(shown.live(40, 12))
        .isEqualTo(
            """

              Everything

              When you want to try again: n.

              space pause · n next · b back
              0-9 pain · s1-s2 symptom · f finish
              q stop
              s1 I feel dizzy · s2 My calf is tight\
            """);
    shown.session().pause();
    assertThat(shown.live(40, 12)).contains("  Paused. Space goes on.\n");

    shown.session().resume();
    shown.session().next();
    assertThat(shown.live(40, 24)).contains("  Rise and lower.\n");
  }

  @Test
  void whatIsReportedBetweenStepsIsSeenAtOnce() {
    Shown shown = Shown.of(Samples.everything()).at("steps[1].steps[0]");
    shown.session().reportPain(5);
    shown.after(4).history(79);

    shown.session().reportSymptom("tight", true);

    assertThat(shown.history(79)).endsWith("  reported: My calf is tight");
  }

  @Test
  void adviceIsNeverCut() {
    Shown shown = Shown.of(Samples.everything());

    shown.session().reportSymptom("dizzy", true);

    assertThat(shown.history(30))
        .contains("   0:00  Sit down and call\n         somebody.\n")
        .endsWith("\nStopped because of a red flag\nafter 0:00: 0 of 8 steps done,\n1 broken off.");
    assertThat(shown.live(80, 24)).isEmpty();
  }

  @Test
  void symptomsAreTheFirstToGoWhereRowsAreFew() {
    Shown shown = Shown.of(Samples.everything());

    assertThat(shown.live(80, 9)).contains("q stop").doesNotContain("s1 I feel dizzy");
    assertThat(shown.live(80, 8)).doesNotContain("q stop").contains("Next: ");
  }
}
