package dev.limber.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Lengths;
import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.StopReason;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.session.SessionReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  private static final Totals TOTALS =
      new Totals(
          new Tally(Duration.ofSeconds(30), Duration.ofSeconds(20), 2, 1, 0, 1, 0),
          Map.of(),
          List.of());

  private final SessionReport report = new SessionReport();

  private void start(String title) {
    Lengths lengths =
        new Lengths(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), false);
    report.onEvent(new SessionStarted(1, Duration.ZERO, "stretch", title, lengths));
  }

  @Test
  void aReportThatHasHeardNothingIsEmpty() {
    assertThat(ReportJson.write(report)).isEqualTo("{}");
    assertThat(ReportJson.writePretty(report)).isEqualTo("{ }");
  }

  @Test
  void aRunningSessionHasNoEnd() {
    start("Stretch");

    assertThat(ReportJson.write(report))
        .isEqualTo(
            """
            {"routine":"stretch","title":"Stretch"}\
            """);
  }

  @Test
  void aCompletedSessionHasNoReason() {
    start("Stretch");
    report.onEvent(new SessionCompleted(9, Duration.ofSeconds(30), TOTALS));

    assertThat(ReportJson.write(report))
        .startsWith(
            """
            {"routine":"stretch","title":"Stretch","end":"completed","totals":{"whole":{\
            """)
        .doesNotContain("reason", "rows", "pain\":[");
  }

  @Test
  void everyRowSetsWhatWasPlannedBesideWhatWasDone() {
    start("Stretch");
    report.onEvent(
        new ExerciseStarted(2, Duration.ZERO, "steps[3]", Optional.empty(), "Hamstring"));
    report.onEvent(Events.holdStarted("Hold."));
    report.onEvent(
        new PainReported(13, Duration.ofSeconds(57), OptionalInt.of(4), Optional.of("lower-back")));
    report.onEvent(Events.holdCompleted(Outcome.STOPPED_BY_PAIN));
    report.onEvent(new SessionStopped(15, Duration.ofSeconds(58), StopReason.HOST, TOTALS));

    assertThat(ReportJson.write(report))
        .isEqualTo(
            """
            {"routine":"stretch","title":"Stretch","end":"stopped","reason":"host",\
            "totals":{"whole":{"planned":"PT30S","actual":"PT20S","planned-steps":2,"completed":1,\
            "skipped":0,"stopped-by-pain":1,"stopped":0}},\
            "pain":[{"at":"PT57S","level":4,"area":"lower-back"}],\
            "rows":[{"at":"PT37S","path":"steps[3].steps[0].steps[3]","kind":"hold",\
            "exercise":"Hamstring","side":"right","text":"Hold.","planned":"PT30S",\
            "minimum":"PT15S","actual":"PT20.25S","outcome":"stopped-by-pain"}]}\
            """);
  }

  @Test
  void thePrettyFormSaysTheSameInLines() {
    start("Stretch");
    report.onEvent(Events.holdStarted("Hold."));
    report.onEvent(Events.holdCompleted(Outcome.COMPLETED));

    assertThat(ReportJson.writePretty(report))
        .isEqualTo(
            """
            {
              "routine": "stretch",
              "title": "Stretch",
              "rows": [
                {
                  "at": "PT37S",
                  "path": "steps[3].steps[0].steps[3]",
                  "kind": "hold",
                  "side": "right",
                  "text": "Hold.",
                  "planned": "PT30S",
                  "minimum": "PT15S",
                  "actual": "PT20.25S",
                  "outcome": "completed"
                }
              ]
            }\
            """);
    assertThat(JsonText.parse(ReportJson.writePretty(report)))
        .isEqualTo(JsonText.parse(ReportJson.write(report)));
  }

  @Test
  void bothFormsDoATerminalNoHarm() {
    start("Stretch \u001b[2J\n\u2028\u009b");

    assertThat(ReportJson.write(report)).contains("\\u001B[2J\\n\\u2028\\u009B");
    assertThat(ReportJson.writePretty(report)).contains("\\u001B[2J\\n\\u2028\\u009B");
    assertThat(ReportJson.writePretty(report).lines()).hasSize(4);
  }
}
