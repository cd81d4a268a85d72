package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.each;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.reps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.routine.AfterPain;
import dev.limber.routine.CountRange;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the host reports besides pain, and red flags. */
class SymptomsTest {

  private static final PlanOptions GERMAN = PlanOptions.builder().language("de").build();

  private static Plan plan(PlanOptions options, Step... steps) {
    return Plan.of(
        Routine.builder()
            .id("test")
            .title(Text.of("Test"))
            .addSteps(steps)
            .putSymptoms("tingling", Text.of("Tingling"))
            .putSymptoms("dizziness", Text.of(Map.of("en", "Dizziness", "de", "Schwindel")))
            .addRedFlags(
                new RedFlag("dizziness", Text.of(Map.of("en", "Lie down.", "de", "Leg dich hin."))))
            .build(),
        options);
  }

  private static Live live(Step... steps) {
    return Live.of(plan(PlanOptions.DEFAULT, steps));
  }

  private static boolean dizzy(Session session) {
    return session.reportSymptom("dizziness", true);
  }

  @Test
  void aSymptomThatIsNoRedFlagIsRecorded() {
    live(move("A", 5))
        .after("1")
        .give(it -> it.reportSymptom("tingling", true))
        .give(it -> it.reportSymptom("tingling", false))
        .give(it -> it.reportSymptom("dizziness", false))
        .tells(
            "1s symptom tingling there", "1s symptom tingling gone", "1s symptom dizziness gone");
  }

  @Test
  void oneThatIsNotDeclaredIsRefused() {
    live(move("A", 5)).refuses(it -> it.reportSymptom("fever", true));
  }

  @Test
  void noneIsTakenBeforeTheStartOrAfterTheEnd() {
    Session session = Session.of(plan(PlanOptions.DEFAULT, move("A", 5)));
    assertThat(session.reportSymptom("tingling", true)).isFalse();
    live(move("A", 5)).after("5").refuses(it -> it.reportSymptom("tingling", true));
  }

  @Test
  void aRedFlagClosesEverythingAndPlaysNoRelease() {
    live(Steps.exercise(
            "E", Steps.guard("Out", Steps.repeat(2, 0, reps("Rep", CountRange.of(3), each(2))))))
        .after("3")
        .give(SymptomsTest::dizzy)
        .tells(
            "3s symptom dizziness there",
            "3s red flag dizziness: Lie down.",
            "3s end rep 2/3 stopped",
            "3s end Rep stopped, 1 done",
            "3s end round 1/2 stopped",
            "3s end exercise E stopped",
            "3s end session stopped red-flag")
        .refuses(SymptomsTest::dizzy);
  }

  @Test
  void aRedFlagEndsAPausedSession() {
    live(move("A", 5))
        .after("1")
        .give(Session::pause)
        .give(SymptomsTest::dizzy)
        .tells(
            "1s paused host",
            "1s symptom dizziness there",
            "1s red flag dizziness: Lie down.",
            "1s end A stopped",
            "1s end session stopped red-flag");
  }

  @Test
  void aRedFlagEndsARelease() {
    live(Steps.guard("Out", move("A", 5)))
        .after("6")
        .give(SymptomsTest::dizzy)
        .tells(
            "6s symptom dizziness there",
            "6s red flag dizziness: Lie down.",
            "6s end Out stopped",
            "6s end session stopped red-flag");
  }

  @Test
  void aRedFlagEndsTheWaitBeforeARetry() {
    live(StopOnPain.builder().then(AfterPain.CONTINUE).retry(1).addSteps(move("A", 5)).build())
        .after("1")
        .give(Session::reportPain)
        .after("3")
        .give(SymptomsTest::dizzy)
        .tells(
            "4s symptom dizziness there",
            "4s red flag dizziness: Lie down.",
            "4s end session stopped red-flag");
  }

  @Test
  void theAdviceIsInTheLanguageOfThePlan() {
    Live live = Live.of(plan(GERMAN, move("A", 5)));
    live.give(SymptomsTest::dizzy);
    assertThat(live.events)
        .filteredOn(RedFlagRaised.class::isInstance)
        .extracting(event -> ((RedFlagRaised) event).advice())
        .containsExactly("Leg dich hin.");
  }

  @Test
  void bothAreToldBeforeTheStart() {
    var preflight = plan(GERMAN, move("A", 5)).preflight();
    assertThat(preflight.symptoms().toString())
        .isEqualTo(
            "[Symptom[slug=tingling, title=Tingling], Symptom[slug=dizziness, title=Schwindel]]");
    assertThat(preflight.redFlags().toString())
        .isEqualTo("[RedFlag[symptom=dizziness, advice=Leg dich hin.]]");
  }
}
