package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.StopReason;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.generated.GeneratedSessions;
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
import dev.limber.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What a report says of sessions that were run. */
@Domain(GeneratedSessions.class)
class ReportTest {

  private final SessionReport report = new SessionReport();

  @Example
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

  @Example
  void aSessionThatIsStoppedTellsWhy() {
    Rehearsal.of(Stretch.routine())
        .at(Duration.ofSeconds(4), session -> session.stop())
        .run(report);

    assertThat(report.stopReason()).contains(StopReason.HOST);
    assertThat(report.rows()).extracting(Row::outcome).containsExactly(Outcome.STOPPED);
  }

  @Example
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

  @Example
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

  @Example
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

  /** What only time ends, and bouts, have a number when they are done, but none before. */
  private static OptionalInt reps(Timeline.Entry entry, Row played) {
    return entry.reps().isPresent() ? entry.reps() : played.reps();
  }

  @Property(tries = 400)
  void whatIsPlayedUndisturbedIsTheTimeline(@ForAll Plan plan) {
    Rehearsal.of(plan).run(report);

    Iterator<Row> played = report.rows().iterator();
    List<Row> promised = new ArrayList<>();
    for (Timeline.Entry entry : plan.timeline()) {
      promised.add(
          new Row(
              entry.at(),
              entry.path(),
              entry.kind(),
              entry.id(),
              entry.exercise(),
              entry.side(),
              entry.rounds(),
              entry.text(),
              entry.planned(),
              entry.minimum(),
              entry.expected(),
              Outcome.COMPLETED,
              reps(entry, played.next())));
    }
    assertThat(report.rows()).isEqualTo(promised);
    assertThat(report.title()).contains(plan.title());
  }

  @Property(tries = 400)
  void rowsAddUpToTheTotals(@ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    Rehearsal rehearsal = Rehearsal.of(plan);
    script.commands().forEach(command -> rehearsal.at(command.at(), command::give));
    Totals totals = rehearsal.run(report);

    assertThat(report.totals()).contains(totals);
    assertAddsUp(row -> true, totals.whole());
    for (Map.Entry<Side, Tally> side : totals.sides().entrySet()) {
      assertAddsUp(row -> row.side().equals(Optional.of(side.getKey())), side.getValue());
    }
    List<Pain> pain = report.pain();
    assertThat(pain.subList(Math.max(0, pain.size() - 16), pain.size())).isEqualTo(totals.pain());
  }

  @Property(tries = 400)
  void noRowBeginsBeforeTheLastOneIsOver(
      @ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    Rehearsal rehearsal = Rehearsal.of(plan);
    script.commands().forEach(command -> rehearsal.at(command.at(), command::give));
    rehearsal.run(report);

    Duration over = Duration.ZERO;
    for (Row row : report.rows()) {
      assertThat(row.at()).isEqualTo(over);
      over = row.at().plus(row.actual());
    }
  }

  private void assertAddsUp(Predicate<Row> part, Tally tally) {
    List<Row> rows = report.rows().stream().filter(part).collect(Collectors.toList());
    assertThat(rows.stream().map(Row::actual).reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(tally.actual());
    assertThat(count(rows, Outcome.COMPLETED)).isEqualTo(tally.completed());
    assertThat(count(rows, Outcome.SKIPPED)).isEqualTo(tally.skipped());
    assertThat(count(rows, Outcome.STOPPED_BY_PAIN)).isEqualTo(tally.stoppedByPain());
    assertThat(count(rows, Outcome.STOPPED)).isEqualTo(tally.stopped());
  }

  private static long count(List<Row> rows, Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
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
