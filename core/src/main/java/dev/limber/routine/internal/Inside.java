package dev.limber.routine.internal;

import dev.limber.routine.Exercise;
import dev.limber.routine.Length;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import java.util.List;
import java.util.Optional;

/**
 * What is inside of a step, for those who look at each step of a routine.
 *
 * <p>Asks for the containers one by one: to find out that a step is <em>not</em> of an interface is
 * slow, and most steps are no containers. Not to be instantiated.
 */
final class Inside {

  private Inside() {}

  /** Returns the steps of {@code step} if it is a container, without its release; else none. */
  static List<Step> of(Step step) {
    if (step instanceof Exercise exercise) {
      return exercise.steps();
    }
    if (step instanceof Repeat repeat) {
      return repeat.steps();
    }
    if (step instanceof RepeatPerSide sides) {
      return sides.steps();
    }
    return step instanceof StopOnPain guard ? guard.steps() : List.of();
  }

  /** Returns the pause between the steps of {@code step} if it is a container that has one. */
  static Optional<Length> between(Step step) {
    if (step instanceof Exercise exercise) {
      return exercise.between();
    }
    if (step instanceof Repeat repeat) {
      return repeat.between();
    }
    if (step instanceof RepeatPerSide sides) {
      return sides.between();
    }
    return step instanceof StopOnPain guard ? guard.between() : Optional.empty();
  }
}
