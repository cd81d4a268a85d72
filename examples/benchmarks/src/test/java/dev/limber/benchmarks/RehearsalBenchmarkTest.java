package dev.limber.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.Totals;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programmes are of one length, or a comparison of them would say nothing. */
class RehearsalBenchmarkTest {

  @ParameterizedTest
  @ValueSource(ints = {10, 1000})
  void eachEarHearsTheWholeLoop(int steps) {
    RehearsalBenchmark rehearsal = of(steps);

    for (int turn = 0; turn < Ear.kinds().length; turn++) {
      PerEvent per = new PerEvent();
      Ear ear = rehearsal.bareLoop(per);
      assertThat(ear.heard()).isEqualTo(SampleRoutine.eventsOf(steps)).isEqualTo(per.events);
    }
  }

  @Test
  void theLoopOfTheSameEventsMakesAllOfThemAnew() {
    Plan plan = Plan.of(SampleRoutine.ofSteps(20));
    List<RoutineEvent> ofSession = new ArrayList<>();
    List<RoutineEvent> ofLoop = new ArrayList<>();
    List<RoutineEvent> ofNextTurn = new ArrayList<>();
    Rehearsal.of(plan).run(into(ofSession));
    SameEventsLoop loop = new SameEventsLoop(plan);
    loop.run(into(ofLoop));
    loop.run(into(ofNextTurn));

    assertThat(ofLoop).isEqualTo(ofSession).hasSize(SampleRoutine.eventsOf(20));
    for (int i = 1; i < ofLoop.size() - 1; i++) {
      assertThat(ofLoop.get(i)).isNotSameAs(ofNextTurn.get(i));
    }
  }

  private static Ear into(List<RoutineEvent> events) {
    return new Ear() {
      @Override
      public void onEvent(RoutineEvent event) {
        events.add(event);
      }

      @Override
      public void hear(Happened event) {
        throw new AssertionError("an event of no session");
      }

      @Override
      public long heard() {
        return events.size();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1000})
  void eachEarHearsTheWholeSession(int steps) {
    RehearsalBenchmark rehearsal = of(steps);

    for (int turn = 0; turn < Ear.kinds().length; turn++) {
      PerEvent per = new PerEvent();
      Ear ear = rehearsal.limberRehearsal(per);
      assertThat(ear.heard()).isEqualTo(SampleRoutine.eventsOf(steps)).isEqualTo(per.events);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1000})
  void theSessionPlaysAllStepsThoughNobodyListens(int steps) {
    Totals totals = of(steps).limberSilent(new PerEvent());

    assertThat(totals.whole().completed()).isEqualTo(steps);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1000})
  void thePlanHoldsAllSteps(int steps) {
    assertThat(of(steps).planCompile().timeline().steps()).isEqualTo(steps);
  }

  @Test
  void theWalkSeesEveryStepItsLengthAndItsWords() {
    Move move = Move.of("twelve words", DurationRange.seconds(1));
    Step rest = Rest.of(DurationRange.seconds(2));

    assertThat(RoutineWalk.over(List.of(StopOnPain.of(1, List.of(move), List.of(rest)))))
        .isEqualTo(3 + "twelve words".length() + Duration.ofSeconds(1 + 2).toNanos());
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1000})
  void theTrackHasAsManyEvents(int steps) {
    PerEvent per = new PerEvent();

    assertThat(of(steps).midiTraversal(per)).isPositive();
    assertThat(per.events).isEqualTo(SampleRoutine.eventsOf(steps));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1000})
  void theWorkflowRunsATaskForEachStep(int steps) {
    RehearsalBenchmark rehearsal = of(steps);
    WorkflowState workflow = new WorkflowState();
    workflow.start(rehearsal);

    assertThat(rehearsal.serverlessworkflowTask(workflow, new PerEvent())).isEqualTo(steps);

    workflow.end();
  }

  private static RehearsalBenchmark of(int steps) {
    RehearsalBenchmark rehearsal = new RehearsalBenchmark();
    rehearsal.steps = steps;
    rehearsal.makeProgrammes();
    return rehearsal;
  }
}
