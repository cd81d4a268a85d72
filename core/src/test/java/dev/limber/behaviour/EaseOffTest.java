package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.StopOnPainBuilder;
import dev.limber.session.Session;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Pain that calls for less, and pain that counts in some places only. */
class EaseOffTest {

  private static StopOnPainBuilder guard(int threshold, Step... steps) {
    return StopOnPain.builder().threshold(threshold).addSteps(steps);
  }

  private static boolean pain(Session session, int level, String area) {
    return session.reportPain(OptionalInt.of(level), Optional.of(area));
  }

  @Test
  void belowTheGuardsLevelThePersonIsToldToEaseOffAndGoesOn() {
    Step guard =
        guard(5, move("A", 5))
            .easeAt(3)
            .qualifiers(Qualifiers.builder().id("knee-guard").build())
            .build();
    Live live = Live.of(guard);
    live.after("1")
        .give(it -> pain(it, 3, "knee"))
        .tells("1s pain 3 knee", "1s guard eases off at 3")
        .give(it -> it.reportPain(4))
        .tells("1s pain 4", "1s guard eases off at 3");
    EasedOff eased = (EasedOff) live.events.get(3);
    assertThat(eased.path()).isEqualTo("steps[0]");
    assertThat(eased.id()).contains("knee-guard");
    assertThat(eased.level()).isEqualTo(3);
    assertThat(eased.area()).contains("knee");
    assertThat(live.session.isPaused()).isFalse();
    live.give(it -> it.reportPain(5))
        .tells(
            "1s pain 5",
            "1s guard 5 acts, then continue",
            "1s end A stopped-by-pain",
            "1s end session completed");
  }

  @Test
  void belowTheLevelToEaseOffAtNoGuardActs() {
    Live.of(guard(5, move("A", 5)).easeAt(3).build())
        .give(it -> it.reportPain(2))
        .tells("0s start session", "0s start A", "0s pain 2", "0s paused pain");
  }

  @Test
  void noPainAtAllIsRecordedOnly() {
    Live.of(guard(5, move("A", 5)).easeAt(1).build())
        .after("1")
        .give(it -> it.reportPain(0))
        .tells("1s pain 0");
  }

  @Test
  void aReportWithoutALevelMeetsTheGuardAndNeverEases() {
    Live.of(guard(5, move("A", 5)).easeAt(3).build())
        .after("1")
        .give(Session::reportPain)
        .tells(
            "1s pain",
            "1s guard 5 acts, then continue",
            "1s end A stopped-by-pain",
            "1s end session completed");
    Live.of(guard(5, move("A", 5)).easeAt(3).addAreas("knee").build())
        .after("1")
        .give(it -> it.reportPain(OptionalInt.empty(), Optional.of("back")))
        .tells("1s pain back", "1s paused pain");
  }

  @Test
  void anOuterGuardThatActsComesBeforeAnInnerOneThatEases() {
    Step inner = guard(8, move("A", 5)).easeAt(2).build();
    Live.of(guard(5, inner).build())
        .after("1")
        .give(it -> it.reportPain(4))
        .tells("1s pain 4", "1s guard eases off at 2")
        .give(it -> it.reportPain(5))
        .tells(
            "1s pain 5",
            "1s guard 5 acts, then continue",
            "1s end A stopped-by-pain",
            "1s end session completed");
  }

  @Test
  void theInnermostGuardThatIsMetEases() {
    Step inner = guard(8, move("A", 5)).easeAt(4).build();
    Live.of(guard(9, inner).easeAt(2).build())
        .after("1")
        .give(it -> it.reportPain(4))
        .give(it -> it.reportPain(3))
        .tells("1s pain 4", "1s guard eases off at 4", "1s pain 3", "1s guard eases off at 2");
  }

  @Test
  void easingWorksInAPauseAndLeavesIt() {
    Live live = Live.of(guard(5, move("A", 5)).easeAt(3).build());
    live.after("1")
        .give(Session::pause)
        .give(it -> it.reportPain(3))
        .tells("1s paused host", "1s pain 3", "1s guard eases off at 3");
    assertThat(live.session.isPaused()).isTrue();
  }

  @Test
  void painInAReleaseDoesNotEase() {
    Live.of(guard(5, move("A", 5)).easeAt(3).addRelease(move("Out", 5)).build())
        .after("6")
        .give(it -> it.reportPain(3))
        .tells("6s pain 3", "6s paused pain");
  }

  @Test
  void painElsewhereIsAnOuterGuardsAndPainNowhereInParticularCounts() {
    Step inner = guard(3, move("A", 5)).addAreas("knee", "hip").build();
    Step both = guard(5, inner, move("B", 5)).build();
    Live.of(both, move("After", 5))
        .after("1")
        .give(it -> pain(it, 4, "back"))
        .tells("1s pain 4 back", "1s paused pain");
    Live.of(both, move("After", 5))
        .after("1")
        .give(it -> pain(it, 6, "back"))
        .tells(
            "1s pain 6 back",
            "1s guard 5 acts, then continue",
            "1s end A stopped-by-pain",
            "1s start After");
    Live.of(both, move("After", 5))
        .after("1")
        .give(it -> pain(it, 6, "hip"))
        .tells(
            "1s pain 6 hip",
            "1s guard 3 acts, then continue",
            "1s end A stopped-by-pain",
            "1s start B");
    Live.of(both, move("After", 5))
        .after("1")
        .give(it -> it.reportPain(3))
        .tells(
            "1s pain 3",
            "1s guard 3 acts, then continue",
            "1s end A stopped-by-pain",
            "1s start B");
  }

  @Test
  void areasHoldForEasingToo() {
    Live.of(guard(5, move("A", 5)).easeAt(3).addAreas("knee").build())
        .after("1")
        .give(it -> pain(it, 3, "knee"))
        .give(it -> pain(it, 3, "back"))
        .tells("1s pain 3 knee", "1s guard eases off at 3", "1s pain 3 back", "1s paused pain");
  }
}
