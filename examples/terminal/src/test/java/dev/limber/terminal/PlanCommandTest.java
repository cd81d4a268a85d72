package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.RoutineWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

  private static final String STRETCH = RoutineWriter.write(Samples.stretch());

  @Test
  void theWholePlan() {
    Run run = Run.withInput(STRETCH, "plan", "-");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Calf stretch at the wall
            Lengthens the muscles of the lower leg.

            Take care
            - Not while a strain of the calf is fresh, and never into pain.

            You need
            - A small, rolled-up towel (optional, not there; if it is: --have towel)

            You decide
            - Is your heel tender today? (no; for yes: --choose tender)

            Takes 1:39, starts standing, 2-4 per day.

                 at  side   step            length  what
               0:00         position          10 s  Stand an arm's length from a wall.
               0:10  right  move               8 s  Set your right foot back, the toes
                                                    toward the wall, and press the heel into
                                                    the ground.
               0:18  right  hold           15-30 s  Hold the stretch.
               0:48  right  move               4 s  Come back slowly.
               0:52         change over        5 s  Change sides: left comes next.
               0:57  left   move               8 s  Set your left foot back, the toes toward
                                                    the wall, and press the heel into the
                                                    ground.
               1:05  left   hold           15-30 s  Hold the stretch.
               1:35  left   move               4 s  Come back slowly.

            Length        1:39 (shortest 1:09, longest 1:39)
            On the right  0:42 (shortest 0:27, longest 0:42)
            On the left   0:42 (shortest 0:27, longest 0:42)
            Steps         8
            Postures      standing
            Pain          any: the way out, then it goes on
            """);
  }

  @Test
  void aNarrowTableLeavesOutTheKinds() {
    Run run = Run.withInput(STRETCH, 40, "plan", "-");

    assertThat(run.out())
        .contains(
            """
                 at  side    length  what
               0:00            10 s  Stand an arm's
                                     length from a
                                     wall.
            """);
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(40));
  }

  @Test
  void propsAndChoicesThatAreThereBringTheirSteps() {
    Run run = Run.withInput(STRETCH, "plan", "-", "--have", "towel", "--choose=tender");

    assertThat(run.out())
        .contains("A small, rolled-up towel (optional, there)")
        .contains("Is your heel tender today? (yes)")
        .contains("Put the rolled-up towel under your toes.")
        .contains("Steps         9");
  }

  @Test
  void theDoseChoosesFromTheRanges() {
    Run run = Run.withInput(STRETCH, "plan", "-", "--dose", "0");

    assertThat(run.out())
        .contains("   0:18  right  hold              15 s  Hold the stretch.")
        .contains("Length        1:09 (shortest 1:09, longest 1:09)");
  }

  @Test
  void exercisesAreHeadings() {
    Run run = Run.withInput(RoutineWriter.write(Samples.rounds()), "plan", "-");

    assertThat(run.out())
        .contains(
            """
                 at  step            length  what
                                             Shoulder shrugs
               0:00  rest               3 s  Rest.
               0:03  move               2 s  Lift both shoulders.
            """);
  }

  @Test
  void theAffectedSideMustBeToldWhereItIsNeeded() {
    String text =
        """
        schema: routine/v1
        id: one-side
        title: One side
        steps:
          - repeat-per-side: affected-only
            steps:
              - move: Lift the {side} arm.
        """;

    Run without = Run.withInput(text, "plan", "-");
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).contains("affected").contains("Try \"limber plan --help\".");

    Run with = Run.withInput(text, "plan", "-", "--affected", "left");
    assertThat(with.status()).isZero();
    assertThat(with.out()).contains("Lift the left arm.");
  }

  @Test
  void anotherLanguageIsSpokenWhereThereIsOne() {
    String text =
        """
        schema: routine/v1
        id: two-tongues
        title: { en: Neck, de: Nacken }
        steps:
          - move: { en: Sit up., de: Setz dich auf. }
        """;

    assertThat(Run.withInput(text, "plan", "-", "--language", "de-AT").out())
        .startsWith("Nacken\n")
        .contains("Setz dich auf.");
  }

  @Test
  void everyWordOfTheLanguageIsShown() {
    Run run = Run.withInput(RoutineWriter.write(Samples.everything()), "plan", "-");

    assertThat(run.out())
        .isEqualTo(
            """
            Everything

            Take care
            - Go gently.

            You can report
            - s1, dizzy: I feel dizzy (ends the session: Sit down and call somebody.)
            - s2, tight: My calf is tight

            Takes 1:45 and as long as you need, starts standing, 2 per day, 6h apart, on
            Mon, Fri for 4 weeks.
            Not late.

                 at  step            length  what
               0:00  position          open  Stand tall. (until you go on, at most 60 s)
               0:00  reps              16 s  Rise and lower. (2 reps, lower 3 s, stay 1 s,
                                             lift 2 s, 5 kg, effort 6 of 10, image rise.png)
               0:16  hold              10 s  helper: Press the foot down.
               0:26  move               4 s  Come back.
               0:30  hold             20 s+  Hold. (until this has gone: My calf is tight,
                                             at most 2:20)
               0:50  hold             20 s+  Hold. (in bouts that you begin)
               1:10  reps              5 s+  Squat. (2 reps, you count the reps)
               1:15  reps              30 s  As many as come.

            Length        1:45 (shortest 1:45, longest 4:45 or more)
            Steps         8
            Postures      standing
            Pain          from 4 (calf): the way out, and the routine ends; can be tried
                          again twice; from 2: ease off
            """);
  }

  @Test
  void everyLanguageIsFoundInTheHeadingsToo() {
    Run run =
        Run.withInput(
            RoutineWriter.write(Samples.everything()), "plan", "-", "--language", "de-CH");

    assertThat(run.out()).startsWith("Alles\n\nTake care\n- Sanft.\n");
  }

  @Test
  void aWordThatIsSaidTwiceIsShownOnce() {
    String text =
        """
        schema: routine/v1
        id: once
        title: Once
        steps:
          - move: Breathe in.
            say: Breathe in.
        """;

    assertThat(Run.withInput(text, "plan", "-").out()).containsOnlyOnce("Breathe in.");
  }

  @Test
  void aTimeBoxShowsTheRoundsThatFit() {
    String text =
        """
        schema: routine/v1
        id: box
        title: Box
        steps:
          - repeat: { for: 25s }
            steps:
              - move: Step up.
                takes: 10s
        """;

    assertThat(Run.withInput(text, "plan", "-").out())
        .containsSubsequence("0:00  move ", "0:10  move ", "0:20  move ", "Length        0:30");
  }

  @Test
  void whatIsUsedIsAnExerciseWithItsPropsAndItsCare(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("warm-up.yaml"),
        """
        schema: routine/v1
        id: warm-up
        title: Warm-up
        precautions: [Not with a fever.]
        props:
          rope: A rope
        steps:
          - move: Skip.
            takes: 30s
        """);
    Path outer =
        Files.writeString(
            directory.resolve("outer.yaml"),
            """
            schema: routine/v1
            id: outer
            title: Outer
            steps:
              - use: warm-up
              - rest: 5s
            """);

    assertThat(Run.of("plan", outer.toString()).out())
        .contains("- Not with a fever.\n", "- A rope\n")
        .containsSubsequence("  Warm-up\n", "0:00  move ", "Skip.", "0:30  rest ");
  }

  @Test
  void aFileWithProblemsHasNoPlan() {
    Run run = Run.withInput("schema: routine/v1", "plan", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("<stdin>:1:1: error: ");
  }
}
