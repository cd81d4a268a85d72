package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Outcome;
import dev.limber.event.StopReason;
import dev.limber.routine.Accumulated;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Hold;
import dev.limber.routine.Repeat;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import dev.limber.session.SessionReport;
import dev.limber.session.SessionReport.Row;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a report says of sessions that were run. */
class ReportTest {

  private final SessionReport report = new SessionReport();

  @Test
  void painInTheHoldStandsInTheRowsOfTheStretch() {
    Rehearsal.of(Stretch.routine())
        .at(Duration.ofSeconds(40), session -> session.reportPain(4))
        .run(report);

    assertThat(report.isCompleted()).isTrue();
    assertThat(report.rows().stream().map(ReportTest::line))
        .containsExactly(
            "PT0S steps[0]  POSITION PT10S/PT10S COMPLETED",
            "PT10S steps[2]  MOVE PT6S/PT6S COMPLETED",
            "PT16S steps[3].steps[0].steps[0] RIGHT MOVE PT8S/PT8S COMPLETED",
            "PT24S steps[3].steps[0].steps[1] RIGHT MOVE PT5S/PT5S COMPLETED",
            "PT29S steps[3].steps[0].steps[2] RIGHT MOVE PT8S/PT8S COMPLETED",
            "PT37S steps[3].steps[0].steps[3] RIGHT HOLD PT3S/PT30S STOPPED_BY_PAIN",
            "PT40S steps[3].steps[0].release[0] RIGHT MOVE PT6S/PT6S COMPLETED",
            "PT46S steps[3].change-over  CHANGE_OVER PT5S/PT5S COMPLETED",
            "PT51S steps[3].steps[0].steps[0] LEFT MOVE PT8S/PT8S COMPLETED",
            "PT59S steps[3].steps[0].steps[1] LEFT MOVE PT5S/PT5S COMPLETED",
            "PT1M4S steps[3].steps[0].steps[2] LEFT MOVE PT8S/PT8S COMPLETED",
            "PT1M12S steps[3].steps[0].steps[3] LEFT HOLD PT30S/PT30S COMPLETED",
            "PT1M42S steps[3].steps[0].release[0] LEFT MOVE PT6S/PT6S COMPLETED");
  }

  @Test
  void aSessionThatIsStoppedTellsWhy() {
    Rehearsal.of(Stretch.routine())
        .at(Duration.ofSeconds(4), session -> session.stop())
        .run(report);

    assertThat(report.stopReason()).contains(StopReason.HOST);
    assertThat(report.rows()).extracting(Row::outcome).containsExactly(Outcome.STOPPED);
  }

  @Test
  void aRowTellsHowManyRepsAndBoutsWereDone() {
    Rehearsal.of(
            Steps.routine(
                Steps.reps("A", CountRange.of(5), Steps.each(2)),
                Steps.move("B", 2),
                Hold.of(Accumulated.of(DurationRange.seconds(20), DurationRange.seconds(10)))))
        .at(Duration.ofSeconds(7), session -> session.next())
        .run(report);

    assertThat(report.rows())
        .extracting(Row::reps)
        .containsExactly(OptionalInt.of(3), OptionalInt.empty(), OptionalInt.of(2));
  }

  @Test
  void theWaitBeforeARetryIsNoRowAndItsTimeIsInNoStep() {
    Plan plan =
        Plan.of(Steps.routine(StopOnPain.builder().retry(1).addSteps(Steps.move("A", 4)).build()));
    Session session = Session.of(plan, report);
    session.start();
    session.advance(Duration.ofSeconds(1));
    session.reportPain();
    session.advance(Duration.ofSeconds(50));
    session.next();
    session.advance(Duration.ofSeconds(4));

    assertThat(report.rows())
        .extracting(Row::at)
        .containsExactly(Duration.ZERO, Duration.ofSeconds(51));
    assertThat(report.totals().get().whole().actual()).hasSeconds(5);
  }

  @Test
  void anExerciseIsNamedInItsOwnRoundNotInThoseInsideIt() {
    Routine routine =
        Routine.builder()
            .id("sets")
            .title(Text.of("Sets"))
            .addSteps(
                Repeat.of(
                    2,
                    Exercise.of(
                        "Set {round} of {rounds}",
                        Repeat.of(3, Hold.of(DurationRange.seconds(5))))))
            .build();
    Rehearsal.of(routine).run(report);
    String one = "Set 1 of 2";
    String two = "Set 2 of 2";

    assertThat(report.rows())
        .extracting(row -> row.exercise().orElseThrow())
        .containsExactly(one, one, one, two, two, two);
    assertThat(Plan.of(routine).timeline())
        .extracting(entry -> entry.exercise().orElseThrow())
        .containsExactly(one, one, one, two, two, two);
  }

  private static String line(Row row) {
    return String.join(
        " ",
        row.at().toString(),
        row.path(),
        row.side().map(Side::name).orElse(""),
        row.kind().name(),
        row.actual() + "/" + row.planned().get(),
        row.outcome().name());
  }
}
