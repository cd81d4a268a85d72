package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Small routines, and listeners in one line. */
final class Samples {

  private Samples() {}

  static Routine routine(Step... steps) {
    return Routine.builder().id("sample").title(Text.of("Sample")).addSteps(steps).build();
  }

  /** Returns a routine of moves {@code a}, {@code b} … that take so many seconds each. */
  static Routine moves(int... seconds) {
    Step[] steps = new Step[seconds.length];
    for (int i = 0; i < seconds.length; i++) {
      steps[i] = move(String.valueOf((char) ('a' + i)), seconds[i]);
    }
    return routine(steps);
  }

  static Move move(String text, int seconds) {
    return Move.of(text, DurationRange.seconds(seconds));
  }

  /** Returns a guarded move of ten seconds, its release of five, and a move after it. */
  static Routine guarded() {
    return routine(
        StopOnPain.of(StopOnPain.ANY, List.of(move("pull", 10)), List.of(move("let go", 5))),
        move("after", 10));
  }

  static Plan ticking(Routine routine, Duration period) {
    return Plan.of(routine, PlanOptions.builder().ticks(period).build());
  }

  static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  static Duration millis(long millis) {
    return Duration.ofMillis(millis);
  }

  /** Waits for the end; unlike a join, it can be given up. */
  static Totals totals(Playback playback) {
    try {
      return playback.completion().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static RoutineListener hearing(Consumer<RoutineEvent> consumer) {
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        consumer.accept(event);
      }
    };
  }
}
