package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.generated.GeneratedSessions;
import dev.limber.routine.Side;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What every report adds up to, over generated routines and generated timed commands. */
@Domain(GeneratedSessions.class)
class ReportPromiseTest {

  private final SessionReport report = new SessionReport();

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
}
