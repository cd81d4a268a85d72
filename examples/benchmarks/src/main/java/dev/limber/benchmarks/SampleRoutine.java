package dev.limber.benchmarks;

import static dev.limber.routine.DurationRange.seconds;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes routines of a wanted number of steps as played: exercises of ten, each a posture, a guarded
 * stretch for both sides with cues, and a rest.
 *
 * <p>Not to be instantiated.
 */
final class SampleRoutine {

  /** How many steps of an exercise are played: three a side, a change-over, and three around. */
  static final int STEPS_AN_EXERCISE = 10;

  /**
   * How many events an exercise makes: its own two, two a side, two a step, and in each of the two
   * holds a minimum and three cues.
   */
  private static final int EVENTS_AN_EXERCISE = 2 + 2 * 2 + STEPS_AN_EXERCISE * 2 + 2 * (1 + 3);

  private SampleRoutine() {}

  /** Returns a routine that plays {@code steps} steps, which are whole tens. */
  static Routine ofSteps(int steps) {
    return Routine.builder()
        .id("benchmark-" + steps)
        .title(Text.of("A routine of " + steps + " steps"))
        .steps(
            IntStream.rangeClosed(1, exercises(steps))
                .<Step>mapToObj(SampleRoutine::exercise)
                .toList())
        .build();
  }

  /** Returns how many events a session of {@code steps} steps makes that nobody disturbs. */
  static int eventsOf(int steps) {
    return 2 + exercises(steps) * EVENTS_AN_EXERCISE;
  }

  private static int exercises(int steps) {
    if (steps < STEPS_AN_EXERCISE || steps % STEPS_AN_EXERCISE != 0) {
      throw new IllegalArgumentException("steps must be whole tens, but was " + steps);
    }
    return steps / STEPS_AN_EXERCISE;
  }

  private static Exercise exercise(int number) {
    return Exercise.of(
        "Stretch " + number,
        Position.of("supine"),
        RepeatPerSide.of(SideOrder.RIGHT_FIRST, guardedStretch()),
        Move.of("Shake out both legs.", seconds(5)),
        Rest.of(seconds(5)));
  }

  private static StopOnPain guardedStretch() {
    return StopOnPain.of(
        1,
        List.of(Move.of("Pull the {side} leg toward your chest.", seconds(3)), stretch()),
        List.of(Move.of("Slowly lower the leg.", seconds(4))));
  }

  private static Hold stretch() {
    Cue cue = Cue.of(CueTime.every(Duration.ofSeconds(5)), "Straighten the leg a little more.");
    return Hold.builder()
        .addTurns(seconds(10, 20))
        .guidance(Guidance.builder().addSay(Text.of("Hold the stretch.")).addCues(cue).build())
        .build();
  }
}
