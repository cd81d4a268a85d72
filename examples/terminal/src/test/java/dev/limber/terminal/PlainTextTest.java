package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  private static String told(Rehearsal rehearsal) {
    List<Line> lines = new ArrayList<>();
    rehearsal.run(new PlainText(lines::add));
    return Shown.text(lines);
  }
}
