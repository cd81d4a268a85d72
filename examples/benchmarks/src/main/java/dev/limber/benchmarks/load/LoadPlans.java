package dev.limber.benchmarks.load;

import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Ready;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.time.Duration;
import java.util.List;

/** What the sessions play. Not to be instantiated. */
final class LoadPlans {

  private static final Hold LONG_HOLD = Hold.of(DurationRange.of(Duration.ofHours(10)));

  private LoadPlans() {}

  /** Returns a plan that waits for {@code next}, and then holds for hours. */
  static Plan waitingThenHolding(Duration ticks) {
    return plan(
        ticks, Position.builder().posture("supine").takes(Ready.FOR_EVER).build(), LONG_HOLD);
  }

  /** Returns a plan that holds for hours, unless pain makes it come out. */
  static Plan guarded(Duration ticks) {
    Move release = Move.of("Slowly lower the leg.", DurationRange.seconds(60));
    return plan(ticks, StopOnPain.of(StopOnPain.ANY, List.of(LONG_HOLD), List.of(release)));
  }

  private static Plan plan(Duration ticks, Step... steps) {
    Routine routine =
        Routine.builder().id("long-hold").title(Text.of("One long hold")).addSteps(steps).build();
    return Plan.of(routine, PlanOptions.builder().ticks(ticks).build());
  }
}
