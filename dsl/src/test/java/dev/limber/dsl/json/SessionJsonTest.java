package dev.limber.dsl.json;

import static dev.limber.dsl.Routines.ANY;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.routine.Routine;
import dev.limber.session.Rehearsal;
import dev.limber.session.SessionReport;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session from its builder to the last line of its log. */
class SessionJsonTest {

  private static final Routine CALF =
      routine("calf-stretch", "Calf stretch")
          .exercise(
              "Wall",
              wall ->
                  wall.repeatPerSide(
                      RIGHT_ONLY,
                      side ->
                          side.stopOnPain(
                              ANY,
                              guard ->
                                  guard
                                      .hold(
                                          seconds(10, 20),
                                          hold -> hold.id("stay").halfway("{side} heel down."))
                                      .release(way -> way.move("Step forward.", seconds(4))))))
          .build();

  private static Rehearsal rehearsal() {
    return Rehearsal.of(CALF)
        .at(Duration.ofSeconds(2), session -> session.pause())
        .at(Duration.ofSeconds(60), session -> session.resume())
        .at(Duration.ofSeconds(71), session -> session.reportPain(3));
  }

  @Test
  void theLogOfASessionIsOneLineAnEvent() {
    StringWriter log = new StringWriter();
    rehearsal().run(new JsonLines(log));

    assertThat(log.toString().replaceFirst("\"totals\":\\{.*}", "\"totals\":…}"))
        .isEqualTo(
            """
            {"seq":1,"at":"PT0S","event":"session-started","routine":"calf-stretch",\
            "title":"Calf stretch",\
            "lengths":{"shortest":"PT14S","expected":"PT24S","longest":"PT24S"}}
            {"seq":2,"at":"PT0S","event":"exercise-started","path":"steps[0]","title":"Wall"}
            {"seq":3,"at":"PT0S","event":"side-started","path":"steps[0].steps[0]","side":"right"}
            {"seq":4,"at":"PT0S","event":"step-started",\
            "path":"steps[0].steps[0].steps[0].steps[0]","kind":"hold","id":"stay","side":"right",\
            "planned":"PT20S","minimum":"PT10S","next":{\
            "path":"steps[0].steps[0].steps[0].release[0]","kind":"move","side":"right",\
            "text":"Step forward."}}
            {"seq":5,"at":"PT2S","event":"session-paused","reason":"host"}
            {"seq":6,"at":"PT2S","event":"session-resumed","reason":"host"}
            {"seq":7,"at":"PT10S","event":"minimum-reached",\
            "path":"steps[0].steps[0].steps[0].steps[0]"}
            {"seq":8,"at":"PT10S","event":"cue-given",\
            "path":"steps[0].steps[0].steps[0].steps[0]","text":"right heel down."}
            {"seq":9,"at":"PT13S","event":"pain-reported","level":3}
            {"seq":10,"at":"PT13S","event":"stopped-on-pain","path":"steps[0].steps[0].steps[0]",\
            "level":3,"threshold":1,"then":"continue","retries-left":0}
            {"seq":11,"at":"PT13S","event":"step-completed",\
            "path":"steps[0].steps[0].steps[0].steps[0]","kind":"hold","id":"stay","side":"right",\
            "outcome":"stopped-by-pain","planned":"PT20S","actual":"PT13S"}
            {"seq":12,"at":"PT13S","event":"step-started",\
            "path":"steps[0].steps[0].steps[0].release[0]","kind":"move","side":"right",\
            "text":"Step forward.","planned":"PT4S"}
            {"seq":13,"at":"PT17S","event":"step-completed",\
            "path":"steps[0].steps[0].steps[0].release[0]","kind":"move","side":"right",\
            "outcome":"completed","planned":"PT4S","actual":"PT4S"}
            {"seq":14,"at":"PT17S","event":"side-completed","path":"steps[0].steps[0]",\
            "side":"right","outcome":"completed"}
            {"seq":15,"at":"PT17S","event":"exercise-completed","path":"steps[0]","title":"Wall",\
            "outcome":"completed"}
            {"seq":16,"at":"PT17S","event":"session-completed","totals":…}
            """);
  }

  @Test
  void aLogThatIsReadBackIsTheSession() {
    List<RoutineEvent> events = rehearsal().events();
    StringWriter log = new StringWriter();
    JsonLines lines = new JsonLines(log);
    events.forEach(lines::onEvent);

    assertThat(log.toString().lines().map(EventJson::read)).isEqualTo(events);
  }

  @Test
  void aReportMadeFromALogIsTheReportOfTheSession() {
    SessionReport live = new SessionReport();
    StringWriter log = new StringWriter();
    rehearsal().run(live, new JsonLines(log));
    SessionReport later = new SessionReport();
    log.toString().lines().map(EventJson::read).forEach(later::onEvent);

    assertThat(ReportJson.write(later))
        .isEqualTo(ReportJson.write(live))
        .contains("\"exercise\":\"Wall\"", "\"end\":\"completed\"");
  }
}
