package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.each;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.reps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.RepCompleted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.RoutineListener;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Ready;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.UntilGone;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Very long, very short, very many, very deep; and commands at awkward instants. */
class ExtremesTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final DurationRange MILLI = DurationRange.of(Duration.ofMillis(1));

  @Test
  void aThousandRoundsOfRepsOfAMillisecond() {
    Plan plan =
        Plan.of(Steps.routine(repeat(1_000, 0, reps("A", CountRange.of(10), Each.of(MILLI)))));
    List<RoutineEvent> events = Rehearsal.of(plan).events();
    Grammar.check(events);
    assertThat(plan.timeline().whole().expected()).hasSeconds(10);
    assertThat(events.get(events.size() - 1).at()).hasSeconds(10);
    assertThat(events).filteredOn(RepCompleted.class::isInstance).hasSize(10_000);
  }

  @Test
  void aDayOfRepsEndsAfterADay() {
    Plan plan = Plan.of(Steps.routine(reps("A", CountRange.of(24), each(3_600))));
    assertThat(plan.timeline().whole().longest()).isEqualTo(DAY);
    Live live = Live.of(plan);
    live.session.advance(DAY.minusNanos(1));
    assertThat(live.session.isOver()).isFalse();
    live.session.advance(1);
    assertThat(live.session.isOver()).isTrue();
  }

  @Test
  void aWaitOfAnyLengthDoesNotRunOver() {
    Live live = Live.of(Steps.stay("Stay", Ready.FOR_EVER), move("After", 10));
    live.session.advance(Long.MAX_VALUE);
    live.session.advance(Long.MAX_VALUE);
    live.give(Session::next);
    assertThat(live.session.nextDeadline()).isGreaterThan(live.session.elapsedNanos());
    live.give(Session::stop);
    Grammar.check(live.events);
  }

  @Test
  void aThousandStepsThatTakeNoTimeFollowOneAnotherAtOneInstant() {
    Routine routine =
        Routine.builder()
            .id("test")
            .title(Text.of("Test"))
            .putSymptoms("numbness", Text.of("Numbness"))
            .addSteps(
                move("Before", 1), repeat(1_000, 0, Steps.stay("Stay", UntilGone.of("numbness"))))
            .build();
    Live live = Live.of(Plan.of(routine));
    live.give(it -> it.reportSymptom("numbness", false)).advance("1");
    assertThat(live.session.isOver()).isTrue();
    Grammar.check(live.events);
    assertThat(live.events).filteredOn(StepStarted.class::isInstance).hasSize(1_001);
  }

  @Test
  void guardsInOneAnotherAreTriedAgainEachByItself() {
    Step step = Steps.stay("Stay", Ready.FOR_EVER);
    for (int threshold = 10; threshold > 0; threshold--) {
      step =
          StopOnPain.builder()
              .threshold(threshold)
              .retry(1)
              .addSteps(step)
              .addRelease(move("Out", 1))
              .build();
    }
    Live live = Live.of(step, move("After", 5));
    // from the outside in, each guard acts once, and tries all that is inside it anew
    for (int level = 1; level <= 10; level++) {
      int pain = level;
      live.give(it -> it.reportPain(pain)).advance("20").give(Session::next);
    }
    assertThat(live.events).filteredOn(Waiting.class::isInstance).hasSize(1 + 2 * 10);
    assertThat(live.session.isWaiting()).isTrue();
    live.give(Session::stop);
    Grammar.check(live.events);
  }

  @Test
  void aCommandAtTheInstantOfARepComesAfterIt() {
    Live.of(reps("A", CountRange.of(2), each(3)), move("After", 1))
        .after("2")
        .advance("1")
        .give(Session::next)
        .tells(
            "3s end rep 1/2 completed",
            "3s start rep 2/2",
            "3s end rep 2/2 skipped",
            "3s end A skipped, 1 done",
            "3s start After");
  }

  @Test
  void afterAnInterruptionAtTheInstantOfARepThatIsTakenInFirst() {
    Live live = Live.of(reps("A", CountRange.of(2), each(3)), move("After", 1)).after("1");
    assertThat(live.session.interrupt(Duration.ofHours(1).toNanos())).isTrue();
    live.give(Session::resume)
        .advance("0")
        .tells(
            "3s paused interruption",
            "3s resumed interruption",
            "3s end rep 1/2 completed",
            "3s start rep 2/2");
  }

  @Test
  void afterAnInterruptionAtTheInstantOfALastHoldThatHasNotBegun() {
    CountRange atLeastOne = CountRange.of(1, 2);
    Live live =
        Live.of(reps("A", atLeastOne, each(3), DurationRange.seconds(5)), move("After", 1))
            .after("4");
    assertThat(live.session.interrupt(Duration.ofHours(1).toNanos())).isTrue();
    live.give(Session::resume)
        .give(Session::next)
        .tells(
            "6s paused interruption",
            "6s resumed interruption",
            "6s end rep 2/2 skipped",
            "6s end A completed, 1 done",
            "6s start After");
  }

  @Test
  void anInterruptionOfAStepThatWaitsTakesItsWholeTime() {
    Live live = Live.of(Steps.stay("Stay", Ready.FOR_EVER), move("After", 1)).after("1");
    assertThat(live.session.interrupt(Duration.ofSeconds(9).toNanos())).isTrue();
    live.tells("10s paused interruption").give(Session::next);
    live.tells("10s end Stay completed", "10s start After");
  }

  @Test
  void aRepCountedAfterAnInterruptionAtACueTellsTheMinimumOnce() {
    Step curl =
        reps(
            "A",
            CountRange.of(1, 3),
            Ready.FOR_EVER,
            Cue.of(CueTime.at(Duration.ofSeconds(5)), "Rep {rep}"));
    Live live = Live.of(curl, move("After", 1)).after("1");
    assertThat(live.session.interrupt(Duration.ofSeconds(9).toNanos())).isTrue();
    live.give(Session::rep).give(Session::resume).advance("1");
    live.tells(
        "5s paused interruption",
        "5s end rep 1/3 completed",
        "5s start rep 2/3",
        "5s minimum",
        "5s resumed interruption",
        "5s cue Rep 2");
    assertThat(live.events).filteredOn(MinimumReached.class::isInstance).hasSize(1);
  }

  @Test
  void aListenerMayAnswerEveryWaitItself() {
    List<RoutineEvent> events = new ArrayList<>();
    Session[] session = new Session[1];
    RoutineListener answering =
        new RoutineListener() {
          @Override
          public void onEvent(RoutineEvent event) {
            events.add(event);
            if (event instanceof Waiting) {
              while (session[0].rep()) {
                // counts on
              }
              session[0].next();
            }
          }
        };
    session[0] =
        Session.of(
            Plan.of(
                Steps.routine(
                    repeat(
                        3,
                        0,
                        reps("A", CountRange.of(4), Ready.FOR_EVER),
                        Steps.stay("Stay", Ready.FOR_EVER)))),
            answering);
    session[0].start();
    Grammar.check(events);
    assertThat(events.get(events.size() - 1)).isInstanceOf(SessionCompleted.class);
  }

  @Test
  void whatARepTellsIsCurrentAsLongAsItsStepRuns() {
    PlanOptions ticking = PlanOptions.builder().ticks(Duration.ofSeconds(1)).build();
    Step curl =
        reps("A", CountRange.of(2), Ready.FOR_EVER, Cue.of(CueTime.at(Duration.ofSeconds(1)), "C"));
    Live live = Live.of(ticking, curl, move("After", 1)).after("2");
    live.give(Session::rep);
    RoutineEvent cue = live.events.stream().filter(CueGiven.class::isInstance).findFirst().get();
    assertThat(live.session.isCurrent(cue)).isTrue();
    live.give(Session::rep);
    assertThat(live.session.isCurrent(cue)).isFalse();
  }
}
