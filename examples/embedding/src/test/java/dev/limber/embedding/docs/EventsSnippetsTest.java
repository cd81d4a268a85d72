package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.json.EventJson;
import dev.limber.dsl.json.JsonLines;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.routine.Routine;
import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import dev.limber.session.SessionReport;
import dev.limber.session.Snapshot;
import dev.limber.testing.ManualTime;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the page on events and commands. */
class EventsSnippetsTest {

  private static Routine tinyRoutine() {
    Block file = Outputs.block(Page.of("docs/events-and-commands.md"), "tiny-session", "yaml");
    return RoutineReader.create().parse("shake.yaml", file.text());
  }

  static String json() {
    Routine routine = tinyRoutine();
    StringWriter writer = new StringWriter();
    // docs: events-json
    Rehearsal.of(routine).run(new JsonLines(writer));
    // docs end
    return writer.toString();
  }

  static String report() {
    Routine routine = tinyRoutine();
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    // docs: events-report
    SessionReport report = new SessionReport();
    Rehearsal.of(routine).at(Duration.ofSeconds(2), Controls::reportPain).run(report);
    for (SessionReport.Row row : report.rows()) {
      out.println(
          row.path()
              + " "
              + row.actual()
              + " of "
              + row.planned().orElseThrow()
              + " "
              + row.outcome());
    }
    // docs end
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aSessionThatWasPutDownIsTakenUp() {
    Routine routine = tinyRoutine();
    List<RoutineEvent> events = Rehearsal.of(routine).events();
    Session session = Session.of(Plan.of(routine));
    session.start();
    session.advance(Duration.ofSeconds(2));
    List<String> said = new ArrayList<>();
    class Voice implements RoutineListener {
      @Override
      public void onEvent(RoutineEvent event) {
        said.add(EventJson.write(event));
      }
    }
    // docs: events-snapshot
    String text = session.snapshot().toString();
    // another day, another process
    Session again = Session.restore(routine, Snapshot.parse(text), new Voice());
    // docs end
    again.advance(Duration.ofHours(1));
    assertThat(said)
        .isNotEmpty()
        .isEqualTo(
            events.subList(events.size() - said.size(), events.size()).stream()
                .map(EventJson::write)
                .toList());

    said.clear();
    Plan plan = Plan.of(routine);
    ManualTime time = new ManualTime();
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
      // docs: events-restore
      Playback playback = player.restore(plan, Snapshot.parse(text), new Voice());
      playback.resume();
      // docs end
      time.advance(Duration.ofHours(1));
      assertThat(playback.isOver()).isTrue();
    }
    assertThat(said.get(0)).contains("session-paused", "restored");
  }

  @Test
  void whatIsWrittenAsJsonIsReadBack() {
    List<RoutineEvent> read = json().lines().map(EventJson::read).toList();

    assertThat(read).isEqualTo(Rehearsal.of(tinyRoutine()).events());
  }
}
