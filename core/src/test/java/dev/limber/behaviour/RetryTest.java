package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.WaitReason;
import dev.limber.routine.AfterPain;
import dev.limber.routine.Exercise;
import dev.limber.routine.Repeat;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Guards whose steps are tried again after pain. */
class RetryTest {

  private static StopOnPain guard(int retry, AfterPain then, Step... steps) {
    return StopOnPain.builder()
        .threshold(3)
        .retry(retry)
        .then(then)
        .addSteps(steps)
        .addRelease(move("Out", 2))
        .build();
  }

  private static StopOnPain guard(int retry) {
    return guard(retry, AfterPain.CONTINUE, move("A", 5), move("B", 5));
  }

  /** Returns a session that waits to try the guard's steps again, and has told so. */
  private static Live waiting(int retry) {
    return Live.of(guard(retry), move("After", 4))
        .after("6")
        .give(it -> it.reportPain(3))
        .after("2");
  }

  @Test
  void afterTheReleaseItWaitsAndNextPlaysTheStepsAgain() {
    Live live = Live.of(guard(1), move("After", 4));
    live.after("6")
        .give(it -> it.reportPain(3))
        .advance("2")
        .tells(
            "6s pain 3",
            "6s guard 3 acts, then 1 left to try",
            "6s end B stopped-by-pain",
            "6s start Out",
            "8s end Out completed",
            "8s waits for retry steps[0]");
    assertThat(live.session.isWaiting()).isTrue();
    assertThat(live.session.nextDeadline()).isEqualTo(Session.NO_DEADLINE);
    live.advance("60")
        .tells()
        .give(Session::next)
        .tells("68s start A")
        .advance("13")
        .tells(
            "73s end A completed",
            "73s start B",
            "78s end B completed",
            "78s start Out",
            "80s end Out completed",
            "80s start After");
  }

  @Test
  void afterTheLastRetryItsThenIsDone() {
    Live.of(
            Exercise.of("E", guard(1, AfterPain.END_EXERCISE, move("A", 5)), move("Left out", 5)),
            move("After", 4))
        .after("1")
        .give(it -> it.reportPain(3))
        .after("2")
        .give(Session::next)
        .after("1")
        .give(it -> it.reportPain(3))
        .advance("2")
        .tells(
            "4s pain 3",
            "4s guard 3 acts, then end-exercise",
            "4s end A stopped-by-pain",
            "4s start Out",
            "6s end Out completed",
            "6s end exercise E stopped-by-pain",
            "6s start After");
  }

  @Test
  void whatTheStepBeforeTheWaitTellsToComeNextIsTheFirstStepAgain() {
    Live live = Live.of(guard(1), move("After", 4));
    live.after("6").give(it -> it.reportPain(3));
    StepStarted out = (StepStarted) live.events.get(live.events.size() - 1);
    assertThat(out.next().get().path()).isEqualTo("steps[0].steps[0]");
  }

  @Test
  void withoutAReleaseItWaitsAtOnce() {
    StopOnPain bare = StopOnPain.builder().threshold(3).retry(1).addSteps(move("A", 5)).build();
    Live live = Live.of(bare, move("After", 4));
    live.after("1")
        .give(it -> it.reportPain(3))
        .tells(
            "1s pain 3",
            "1s guard 3 acts, then 1 left to try",
            "1s end A stopped-by-pain",
            "1s waits for retry steps[0]")
        .give(Session::next)
        .tells("1s start A");
    Waiting waiting =
        (Waiting) live.events.stream().filter(Waiting.class::isInstance).findFirst().get();
    assertThat(waiting.reason()).isEqualTo(WaitReason.RETRY);
    assertThat(waiting.path()).isEqualTo("steps[0]");
  }

  @Test
  void retriesAreCountedForEachVisitOfTheGuard() {
    Live live = Live.of(Repeat.of(2, guard(1, AfterPain.CONTINUE, move("A", 5))));
    live.give(it -> it.reportPain(3)).after("2").give(Session::next);
    live.give(it -> it.reportPain(3))
        .after("2")
        .give(it -> it.reportPain(3))
        .tells(
            "4s pain 3",
            "4s guard 3 acts, then 1 left to try",
            "4s end A stopped-by-pain",
            "4s start Out");
  }

  @Test
  void aGuardInTheReleaseChangesNothingInTheCount() {
    StopOnPain outer =
        StopOnPain.builder()
            .threshold(3)
            .retry(2)
            .addSteps(move("A", 5))
            .addRelease(guard(1, AfterPain.CONTINUE, move("Way out", 2)))
            .build();
    Live.of(outer, move("After", 4))
        .give(it -> it.reportPain(3))
        .after("4")
        .give(Session::next)
        .after("1")
        .give(it -> it.reportPain(3))
        .tells(
            "5s pain 3",
            "5s guard 3 acts, then 1 left to try",
            "5s end A stopped-by-pain",
            "5s start Way out")
        .after("4")
        .give(Session::next)
        .give(it -> it.reportPain(3))
        .tells(
            "9s start A",
            "9s pain 3",
            "9s guard 3 acts, then continue",
            "9s end A stopped-by-pain",
            "9s start Way out");
  }

  @Test
  void painInTheReleaseOrTheWaitPausesTheSession() {
    Live live = Live.of(guard(1), move("After", 4));
    live.after("1")
        .give(it -> it.reportPain(3))
        .after("1")
        .give(it -> it.reportPain(9))
        .tells("2s pain 9", "2s paused pain")
        .give(Session::resume)
        .advance("1")
        .tells("2s resumed pain", "3s end Out completed", "3s waits for retry steps[0]")
        .give(it -> it.reportPain(9))
        .tells("3s pain 9", "3s paused pain")
        .give(Session::next)
        .tells("3s start A");
    assertThat(live.session.isPaused()).isTrue();
  }

  @Test
  void anInnerGuardIsTriedAgainInsideAnOuterOne() {
    StopOnPain outer =
        StopOnPain.builder()
            .threshold(7)
            .retry(1)
            .addSteps(guard(1, AfterPain.CONTINUE, move("A", 5)))
            .addRelease(move("Outer out", 2))
            .build();
    Live.of(outer, move("After", 4))
        .give(it -> it.reportPain(3))
        .after("2")
        .give(Session::next)
        .give(it -> it.reportPain(7))
        .after("2")
        .tells()
        .advance("2")
        .tells("6s end Outer out completed", "6s start After");
  }

  @Test
  void whenAnOuterGuardActsTheInnerOneIsTriedAnew() {
    StopOnPain inner =
        StopOnPain.builder()
            .threshold(3)
            .retry(1)
            .areas(List.of("knee"))
            .addSteps(move("A", 5))
            .build();
    StopOnPain outer = StopOnPain.builder().threshold(3).retry(1).addSteps(inner).build();
    Live live = Live.of(outer, move("After", 4));
    live.give(it -> pain(it, "knee")).give(Session::next);
    live.after("1")
        .give(it -> pain(it, "back"))
        .tells(
            "1s pain 4 back",
            "1s guard 3 acts, then 1 left to try",
            "1s end A stopped-by-pain",
            "1s waits for retry steps[0]")
        .give(Session::next)
        .give(it -> pain(it, "knee"))
        .tells(
            "1s start A",
            "1s pain 4 knee",
            "1s guard 3 acts, then 1 left to try",
            "1s end A stopped-by-pain",
            "1s waits for retry steps[0].steps[0]");
  }

  private static boolean pain(Session session, String area) {
    return session.reportPain(OptionalInt.of(4), Optional.of(area));
  }

  @Test
  void theWaitIsPausedAndResumed() {
    Live live = waiting(1).after("3").give(Session::pause).after("50").give(Session::resume);
    live.advance("1").give(Session::next).tells("11s resumed host", "12s start A");
  }

  @Test
  void whatNeedsARunningStepIsRefusedInTheWait() {
    waiting(1)
        .refuses(Session::restartStep)
        .refuses(Session::rep)
        .refuses(Session::skipExercise)
        .refuses(it -> it.extend(Duration.ofSeconds(1)));
  }

  @Test
  void goingBackInTheWaitLeadsToTheStepThatPainHasEnded() {
    waiting(1)
        .after("10")
        .give(Session::back)
        .tells("18s jump back steps[0] -> steps[0].steps[1]", "18s start B");
  }

  @Test
  void jumpsActAtOnceInTheWait() {
    waiting(1)
        .give(it -> it.seek("steps[1]"))
        .tells("8s jump seek steps[0] -> steps[1]", "8s start After");
    Live.of(Exercise.of("E", guard(1)), move("After", 4))
        .give(it -> it.reportPain(3))
        .after("2")
        .give(Session::skipExercise)
        .tells(
            "2s end exercise E skipped",
            "2s jump skip steps[0].steps[0] -> steps[1]",
            "2s start After");
  }

  @Test
  void finishAndStopEndTheSessionInTheWait() {
    waiting(1).give(Session::finish).tells("8s end session stopped finished");
    waiting(1).give(Session::stop).tells("8s end session stopped host");
    Live.of(Steps.guard("Outer out", guard(1)))
        .give(it -> it.reportPain(3))
        .after("2")
        .give(Session::finish)
        .advance("2")
        .tells(
            "2s start Outer out", "4s end Outer out completed", "4s end session stopped finished");
  }

  @Test
  void finishInTheReleaseLeavesTheRetryOut() {
    Live.of(guard(1), move("After", 4))
        .after("1")
        .give(it -> it.reportPain(3))
        .after("1")
        .give(Session::finish)
        .advance("1")
        .tells("3s end Out completed", "3s end session stopped finished");
  }

  @Test
  void nextInTheReleaseLeadsToTheWait() {
    Live.of(guard(1), move("After", 4))
        .after("1")
        .give(it -> it.reportPain(3))
        .after("1")
        .give(Session::next)
        .tells("2s end Out skipped", "2s waits for retry steps[0]");
  }

  @Test
  void aRehearsalAnswersTheWaitAtOnce() {
    Plan plan = Plan.of(Steps.routine(guard(1), move("After", 4)));
    assertThat(
            Transcript.of(
                Rehearsal.of(plan).at(Duration.ofSeconds(6), it -> it.reportPain(3)).events()))
        .contains("8s waits for retry steps[0]", "8s start A", "24s end session completed");
  }

  @Test
  void itsLengthsAreThoseOfOneTry() {
    var whole = Plan.of(Steps.routine(guard(9))).timeline().whole();
    assertThat(whole.expected()).hasSeconds(12);
    assertThat(whole.longest()).hasSeconds(12);
    assertThat(whole.openEnded()).isFalse();
  }
}
