package dev.limber.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.JumpReason;
import dev.limber.event.Lengths;
import dev.limber.event.Outcome;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.StopReason;
import dev.limber.routine.AfterPain;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EventJsonTest {

  @Test
  void aStartedStepTellsAllThatApplies() {
    assertJson(
        Events.holdStarted("Hold the stretch."),
        """
        {"seq":12,"at":"PT37S","event":"step-started","path":"steps[3].steps[0].steps[3]",\
        "kind":"hold","id":"stretch","side":"right","round":2,"rounds":[1,2],\
        "text":"Hold the stretch.","planned":"PT30S","minimum":"PT15S",\
        "next":{"path":"steps[3].steps[0].release[0]","kind":"move","side":"right",\
        "text":"Slowly lower the leg."}}\
        """);
  }

  @Test
  void whatDoesNotApplyIsLeftOut() {
    assertJson(
        Events.changeOverStarted(),
        """
        {"seq":20,"at":"PT1M13S","event":"step-started","path":"steps[3].change-over",\
        "kind":"change-over","next-side":"left","planned":"PT5S"}\
        """);
  }

  @Test
  void aCompletedStepTellsItsOutcome() {
    assertJson(
        Events.holdCompleted(Outcome.STOPPED_BY_PAIN),
        """
        {"seq":14,"at":"PT57.25S","event":"step-completed","path":"steps[3].steps[0].steps[3]",\
        "kind":"hold","side":"right","outcome":"stopped-by-pain","planned":"PT30S",\
        "actual":"PT20.25S"}\
        """);
  }

  @Test
  void aCueCarriesItsText() {
    assertJson(
        Events.cue("A little more."),
        """
        {"seq":13,"at":"PT42S","event":"cue-given","path":"steps[3].steps[0].steps[3]",\
        "text":"A little more."}\
        """);
  }

  @Test
  void theStartTellsTheLengths() {
    Lengths lengths =
        new Lengths(Duration.ofSeconds(105), Duration.ofSeconds(135), Duration.ofHours(25), false);
    assertJson(
        new SessionStarted(1, Duration.ZERO, "stretch", "Stretch", lengths),
        """
        {"seq":1,"at":"PT0S","event":"session-started","routine":"stretch","title":"Stretch",\
        "lengths":{"shortest":"PT1M45S","expected":"PT2M15S","longest":"PT25H"}}\
        """);
  }

  @Test
  void theEndTellsTheTotalsKeyedBySide() {
    String tally =
        """
        {"planned":"PT2M15S","actual":"PT2M0.5S","planned-steps":13,"completed":11,"skipped":1,\
        "stopped-by-pain":1,"stopped":0}\
        """;
    assertJson(
        new SessionStopped(40, Duration.ofSeconds(130), StopReason.PAIN, Events.TOTALS),
        """
        {"seq":40,"at":"PT2M10S","event":"session-stopped","reason":"pain","totals":{"whole":%s,\
        "sides":{"right":%s,"left":%s},"pain":[{"at":"PT40S","level":4,"area":"knee"}]}}\
        """
            .formatted(tally, tally, tally));
  }

  @Test
  void aRoundIsANumberOfSoMany() {
    assertJson(
        new RoundStarted(3, Duration.ofSeconds(1), "steps[0]", 2, OptionalInt.of(3)),
        """
        {"seq":3,"at":"PT1S","event":"round-started","path":"steps[0]","round":2,"of":3}\
        """);
  }

  @Test
  void painWithoutALevelHasNone() {
    assertJson(
        new PainReported(9, Duration.ofSeconds(40), OptionalInt.empty(), Optional.empty()),
        """
        {"seq":9,"at":"PT40S","event":"pain-reported"}\
        """);
  }

  @Test
  void aGuardTellsItsThresholdAndWhatComesThen() {
    assertJson(
        new StoppedOnPain(
            10,
            Duration.ofSeconds(40),
            "steps[3].steps[0]",
            Optional.empty(),
            OptionalInt.of(0),
            Optional.of("lower-back"),
            4,
            AfterPain.END_SIDE,
            0),
        """
        {"seq":10,"at":"PT40S","event":"stopped-on-pain","path":"steps[3].steps[0]","level":0,\
        "area":"lower-back","threshold":4,"then":"end-side","retries-left":0}\
        """);
  }

  @Test
  void reasonsAreWords() {
    assertJson(
        new SessionPaused(4, Duration.ofSeconds(2), PauseReason.INTERRUPTION),
        """
        {"seq":4,"at":"PT2S","event":"session-paused","reason":"interruption"}\
        """);
    assertJson(
        new Jumped(5, Duration.ofSeconds(2), JumpReason.SEEK, "steps[0]", Optional.empty()),
        """
        {"seq":5,"at":"PT2S","event":"jumped","reason":"seek","from":"steps[0]"}\
        """);
  }

  @Test
  void whatAnyoneCanReadStaysReadable() {
    assertThat(EventJson.write(Events.cue("Größer — 伸ばす 🦵 فارسی نمی\u200cخواهم")))
        .endsWith("\"text\":\"Größer — 伸ばす 🦵 فارسی نمی\u200cخواهم\"}");
  }

  @Test
  void whatCouldHarmATerminalIsEscaped() {
    assertThat(
            EventJson.write(
                Events.cue("\u001b[2J\r\n\u0000\u007f\u009b\u2028\u2029\u202e\u2066\u200f\ufeff")))
        .endsWith(
            "\"text\":\"\\u001B[2J\\r\\n\\u0000\\u007F\\u009B\\u2028\\u2029\\u202E\\u2066\\u200F"
                + "\\uFEFF\"}");
  }

  @Test
  void anEventIsAppendedWithoutALineBreak() throws IOException {
    StringBuilder out = new StringBuilder("> ");
    EventJson.write(Events.cue("More."), out);

    assertThat(out).hasToString("> " + EventJson.write(Events.cue("More.")));
  }

  @Test
  void partsMayStandInAnyOrderAndWithSpace() {
    assertThat(
            EventJson.read(
                """
                { "text": "More.", "event": "cue-given",
                  "at": "PT42S", "path": "steps[3].steps[0].steps[3]", "seq": 13 }
                """))
        .isEqualTo(Events.cue("More."));
  }

  private static void assertJson(RoutineEvent event, String json) {
    assertThat(EventJson.write(event)).isEqualTo(json);
    assertThat(EventJson.read(json)).isEqualTo(event);
  }
}
