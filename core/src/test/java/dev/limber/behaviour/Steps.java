package dev.limber.behaviour;

import dev.limber.routine.AfterPain;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Short ways to write steps; a step goes by its words, its length is in seconds. */
final class Steps {

  private Steps() {}

  static Routine routine(Step... steps) {
    return Routine.builder().id("test").title(Text.of("Test")).addSteps(steps).build();
  }

  static Move move(String words, long seconds) {
    return Move.of(words, DurationRange.seconds(seconds));
  }

  static Hold hold(String words, long seconds, Cue... cues) {
    return hold(words, DurationRange.seconds(seconds), cues);
  }

  static Hold hold(String words, DurationRange length, Cue... cues) {
    Guidance guidance = new Guidance(Optional.of(Text.of(words)), List.of(cues));
    return new Hold(length, guidance, Qualifiers.NONE);
  }

  static Rest rest(long seconds) {
    return Rest.of(DurationRange.seconds(seconds));
  }

  static Exercise exercise(String title, Step... steps) {
    return Exercise.of(title, steps);
  }

  static Repeat repeat(int rounds, long rest, Step... steps) {
    return new Repeat(
        CountRange.of(rounds),
        Optional.of(DurationRange.seconds(rest)),
        List.of(steps),
        Qualifiers.NONE);
  }

  static RepeatPerSide sides(SideOrder order, long changeOver, Step... steps) {
    return new RepeatPerSide(
        order, Optional.of(Duration.ofSeconds(changeOver)), List.of(steps), Qualifiers.NONE);
  }

  /** A guard whose release is the move {@code release} of two seconds. */
  static StopOnPain guard(int threshold, AfterPain then, String release, Step... steps) {
    return new StopOnPain(
        threshold, List.of(steps), List.of(move(release, 2)), then, Qualifiers.NONE);
  }

  static StopOnPain guard(String release, Step... steps) {
    return guard(StopOnPain.ANY, AfterPain.CONTINUE, release, steps);
  }

  /** A guard without a release. */
  static StopOnPain bareGuard(int threshold, AfterPain then, Step... steps) {
    return new StopOnPain(threshold, List.of(steps), List.of(), then, Qualifiers.NONE);
  }
}
