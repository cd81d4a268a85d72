package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void aSessionWithPain() {
    Rehearsal rehearsal =
        Rehearsal.of(Samples.stretch())
            .at(Duration.ofSeconds(34), controls -> controls.reportPain(3));

    assertThat(told(rehearsal))
        .isEqualTo(
            """
               0:00  Stand an arm's length from a wall. (10 s)
               0:10  right: Set your right foot back, the toes toward the wall, and press the heel into the ground. (8 s)
               0:18  right: Hold the stretch. (15-30 s)
               0:28  right: Breathe calmly; do not bounce.
               0:33  minimum reached
               0:34  pain 3
               0:34  ended by pain; it goes on after the way out
               0:34  right: Come back slowly. (4 s)
               0:38  Change sides: left comes next. (5 s)
               0:43  left: Set your left foot back, the toes toward the wall, and press the heel into the ground. (8 s)
               0:51  left: Hold the stretch. (15-30 s)
               1:01  left: Breathe calmly; do not bounce.
               1:06  minimum reached
               1:11  left: Breathe calmly; do not bounce.
               1:21  left: Come back slowly. (4 s)
            Done after 1:25: 7 of 8 steps done, 1 ended by pain.
            Sides: right 0:28 of 0:42, left 0:42 of 0:42.
            Reported: pain 3 at 0:34.""");
  }

  @Test
  void commandsAreToldInWords() {
    Rehearsal rehearsal =
        Rehearsal.of(Samples.rounds())
            .at(Duration.ofSeconds(1), Controls::pause)
            .at(Duration.ofSeconds(3), Controls::resume)
            .at(Duration.ofMillis(3_500), Controls::next)
            .at(Duration.ofSeconds(4), Controls::back)
            .at(Duration.ofSeconds(5), Controls::restartStep)
            .at(Duration.ofSeconds(6), Controls::finish);

    assertThat(told(rehearsal))
        .isEqualTo(
            """
               0:00  Shoulder shrugs
               0:00  round 1 of 2
               0:00  Rest. (3 s)
               0:01  paused
               0:01  goes on
               0:01  skipped after 1.5 s
               0:01  Lift both shoulders. (2 s)
               0:02  skipped after 0.5 s
               0:02  back
               0:02  Lift both shoulders. (2 s)
               0:03  skipped after 1 s
               0:03  once more
               0:03  Lift both shoulders. (2 s)
            Stopped early after 0:04: 0 of 6 steps done, 3 skipped, 1 broken off.""");
  }

  @Test
  void ticksSayWhatIsLeft() {
    PlanOptions options = PlanOptions.builder().ticks(Duration.ofSeconds(2)).build();

    assertThat(told(Rehearsal.of(Plan.of(Samples.rounds(), options))))
        .contains("   0:02  1 s left");
  }

  @Test
  void painWithoutAGuardPauses() {
    Rehearsal rehearsal =
        Rehearsal.of(Samples.rounds()).at(Duration.ofSeconds(1), Controls::reportPain);

    assertThat(told(rehearsal))
        .contains("   0:01  pain\n   0:01  paused because of pain\n")
        .endsWith("Reported: pain at 0:01.");
  }

  @Test
  void everyWordOfTheLanguageIsTold() {
    assertThat(everything(Rehearsal.of(Samples.everything())))
        .isEqualTo(
            """
               0:00  Stand tall. (at most 60 s)
               0:00  waits until the person goes on
               0:00  Rise and lower. (2 reps, 16 s, 5 kg, effort 6 of 10, image rise.png)
               0:00  rep 1 of 2
               0:00  lower (3 s)
               0:03  stay (1 s)
               0:04  lift (2 s)
               0:06  rep 2 of 2
               0:06  lower (3 s)
               0:09  stay (1 s)
               0:10  lift (2 s)
               0:12  hold (4 s)
               0:16  helper: Press the foot down. (10 s)
               0:21  helper: A little more.
               0:26  Come back. (4 s)
               0:30  Hold. (at most 2:20)
               0:30  waits until this has gone: My calf is tight
               0:30  has gone: My calf is tight
               0:50  Hold.
               0:50  bout 1
               1:00  waits for the next bout
               1:00  bout 2
               1:10  Squat. (2 reps)
               1:10  rep 1 of 2
               1:10  waits for the reps to be counted
               1:10  rep 2 of 2
               1:10  hold (5 s)
               1:15  As many as come. (30 s)
               1:15  rep 1
            Done after 1:45: 8 of 8 steps done.""");
  }

  @Test
  void painEasesOffOrEndsAndIsTriedAgain() {
    Rehearsal rehearsal =
        Rehearsal.of(Samples.everything())
            .at(
                Duration.ofSeconds(1),
                controls -> controls.reportPain(OptionalInt.of(2), Optional.of("calf")))
            .at(Duration.ofSeconds(2), controls -> controls.reportPain(5))
            .at(Duration.ofSeconds(7), Controls::stop);

    assertThat(everything(rehearsal))
        .contains(
            """
               0:01  pain 2 in the area calf
               0:01  ease off a little, and go on
               0:02  pain 5
               0:02  ended by pain; it can be tried again after the way out
               0:02  Come back. (4 s)
               0:06  waits until the person wants to try again
               0:06  Rise and lower. (2 reps, 16 s, 5 kg, effort 6 of 10, image rise.png)
            """);
  }

  @Test
  void aRedFlagEndsItWithAdvice() {
    Rehearsal rehearsal =
        Rehearsal.of(Samples.everything())
            .at(Duration.ofSeconds(1), controls -> controls.reportSymptom("tight", true))
            .at(Duration.ofSeconds(2), controls -> controls.reportSymptom("dizzy", true));

    assertThat(everything(rehearsal))
        .contains(
            """
               0:01  reported: My calf is tight
               0:02  reported: I feel dizzy
               0:02  Sit down and call somebody.
            Stopped because of a red flag after 0:02:""");
  }

  private static String told(Rehearsal rehearsal) {
    return told(rehearsal, Symptoms.NONE);
  }

  private static String everything(Rehearsal rehearsal) {
    return told(rehearsal, Symptoms.of(Plan.of(Samples.everything()).preflight()));
  }

  private static String told(Rehearsal rehearsal, Symptoms symptoms) {
    List<Line> lines = new ArrayList<>();
    rehearsal.run(new PlainText(symptoms, lines::add));
    return Shown.text(lines);
  }
}
