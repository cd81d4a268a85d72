package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.AfterPain;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.UntilGone;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Holds that last until a symptom has gone, and then a tail. */
class UntilGoneTest {

  private static final UntilGone NUMB = UntilGone.of("numbness");
  private static final UntilGone TAILED = NUMB.then(DurationRange.seconds(20));

  private static Plan plan(Step... steps) {
    Routine routine =
        Routine.builder()
            .id("test")
            .title(Text.of("Test"))
            .addSteps(steps)
            .putSymptoms("numbness", Text.of("Numbness"))
            .putSymptoms("other", Text.of("Something else"))
            .build();
    return Plan.of(routine, PlanOptions.DEFAULT);
  }

  private static Live live(UntilGone goal) {
    return Live.of(plan(Steps.stay("Stay", goal), Steps.move("After", 4)));
  }

  private static boolean gone(Session session) {
    return session.reportSymptom("numbness", false);
  }

  private static boolean there(Session session) {
    return session.reportSymptom("numbness", true);
  }

  @Test
  void oneNeverReportedCountsAsThereAndTheTailFollowsItsEnd() {
    live(TAILED)
        .tells("0s start session", "0s start Stay", "0s waits for symptom numbness")
        .advance("100")
        .give(UntilGoneTest::gone)
        .tells("100s symptom numbness gone")
        .advance("20")
        .tells("120s end Stay completed", "120s start After");
  }

  @Test
  void withoutATailItIsOverAtOnce() {
    live(NUMB)
        .after("7")
        .give(UntilGoneTest::gone)
        .tells("7s symptom numbness gone", "7s end Stay completed", "7s start After");
  }

  @Test
  void oneReportedGoneBeforeEndsTheWaitAtOnce() {
    Live.of(plan(Steps.move("Before", 4), Steps.stay("Stay", TAILED)))
        .after("1")
        .give(UntilGoneTest::gone)
        .tells("1s symptom numbness gone")
        .advance("23")
        .tells(
            "4s end Before completed",
            "4s start Stay",
            "24s end Stay completed",
            "24s end session completed");
    Live.of(plan(Steps.move("Before", 4), Steps.stay("Stay", NUMB), Steps.move("After", 4)))
        .after("1")
        .give(UntilGoneTest::gone)
        .advance("3")
        .tells(
            "1s symptom numbness gone",
            "4s end Before completed",
            "4s start Stay",
            "4s end Stay completed",
            "4s start After");
  }

  @Test
  void oneThatCameBackIsWaitedForAgain() {
    Live.of(plan(Steps.move("Before", 4), Steps.stay("Stay", NUMB)))
        .give(UntilGoneTest::gone)
        .give(UntilGoneTest::there)
        .after("3")
        .advance("1")
        .tells("4s end Before completed", "4s start Stay", "4s waits for symptom numbness");
  }

  @Test
  void anotherSymptomEndsNothing() {
    live(TAILED)
        .after("5")
        .give(it -> it.reportSymptom("other", false))
        .give(UntilGoneTest::there)
        .tells("5s symptom other gone", "5s symptom numbness there")
        .refuses(it -> it.reportSymptom("unknown", false));
  }

  @Test
  void atMostIsFollowedByTheTail() {
    Live live = live(TAILED.atMost(DurationRange.seconds(60)));
    StepStarted started = (StepStarted) live.events.get(1);
    assertThat(started.planned()).isEmpty();
    assertThat(started.atMost()).contains(Duration.ofSeconds(80));
    live.after("60").advance("20").tells("80s end Stay completed", "80s start After");
  }

  @Test
  void whatIsReportedGoneAfterAtMostOrTwiceChangesNothing() {
    live(TAILED.atMost(DurationRange.seconds(60)))
        .after("70")
        .give(UntilGoneTest::gone)
        .advance("10")
        .tells("70s symptom numbness gone", "80s end Stay completed", "80s start After");
    live(TAILED)
        .after("5")
        .give(UntilGoneTest::gone)
        .after("10")
        .give(UntilGoneTest::gone)
        .advance("10")
        .tells("15s symptom numbness gone", "25s end Stay completed", "25s start After");
  }

  @Test
  void goingOnWhileItWaitsCompletesItAndSkipsTheTail() {
    live(TAILED).after("5").give(Session::next).tells("5s end Stay completed", "5s start After");
  }

  @Test
  void goingOnInTheTailSkipsIt() {
    live(TAILED)
        .after("5")
        .give(UntilGoneTest::gone)
        .after("19.999")
        .give(Session::next)
        .tells("24.999s end Stay skipped", "24.999s start After");
    live(TAILED.atMost(DurationRange.seconds(60)))
        .after("60")
        .give(Session::next)
        .tells("60s end Stay skipped", "60s start After");
  }

  @Test
  void theLeastOfTheTailIsAMinimum() {
    UntilGone ranged = NUMB.then(DurationRange.seconds(10, 20));
    live(ranged)
        .after("5")
        .give(UntilGoneTest::gone)
        .after("1")
        .advance("10")
        .tells("15s minimum")
        .give(Session::next)
        .tells("16s end Stay completed", "16s start After");
    live(ranged.atMost(DurationRange.seconds(60)))
        .after("60")
        .advance("20")
        .tells("70s minimum", "80s end Stay completed", "80s start After");
  }

  @Test
  void itsEndIsReportedInAPauseAndLeavesThePause() {
    live(TAILED)
        .after("5")
        .give(Session::pause)
        .give(UntilGoneTest::gone)
        .after("100")
        .give(Session::resume)
        .advance("20")
        .tells("5s resumed host", "25s end Stay completed", "25s start After");
  }

  @Test
  void painEndsItInTheWaitAndInTheTail() {
    Step guarded = Steps.guard(3, AfterPain.CONTINUE, "Let go", Steps.stay("Stay", TAILED));
    Live.of(plan(guarded))
        .after("5")
        .give(it -> it.reportPain(4))
        .tells(
            "5s pain 4",
            "5s guard 3 acts, then continue",
            "5s end Stay stopped-by-pain",
            "5s start Let go");
    Live.of(plan(guarded))
        .give(UntilGoneTest::gone)
        .after("5")
        .give(it -> it.reportPain(4))
        .tells(
            "5s pain 4",
            "5s guard 3 acts, then continue",
            "5s end Stay stopped-by-pain",
            "5s start Let go");
  }

  @Test
  void itsLengthsAreThoseOfTheTailAndOfAtMost() {
    UntilGone goal = NUMB.then(DurationRange.seconds(10, 20));
    var open = plan(Hold.of(goal)).timeline().whole();
    assertThat(open.shortest()).hasSeconds(10);
    assertThat(open.expected()).hasSeconds(20);
    assertThat(open.longest()).hasSeconds(20);
    assertThat(open.openEnded()).isTrue();
    var closed = plan(Hold.of(goal.atMost(DurationRange.seconds(60)))).timeline().whole();
    assertThat(closed.expected()).hasSeconds(20);
    assertThat(closed.longest()).hasSeconds(80);
    assertThat(closed.openEnded()).isFalse();
  }
}
