package dev.limber.routine.internal;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.Length;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimeBox;
import dev.limber.routine.TimedStep;
import dev.limber.routine.Use;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How little time steps may take when nobody skips: whatever is conditional is left out, and
 * whatever waits is answered at once.
 *
 * <p>Each step is looked at once for the innermost repeat with a time around it, for of such a
 * repeat itself the time is known. Not safe for use by several threads.
 */
final class Shortest {

  /** Of what may be left out as a whole, so that not even its pauses are played. */
  private static final long LEFT_OUT = -1;

  private final StepLengths lengths;
  private final Map<Routine, Long> used;

  Shortest(StepLengths lengths) {
    this(lengths, new IdentityHashMap<>());
  }

  private Shortest(StepLengths lengths, Map<Routine, Long> used) {
    this.lengths = lengths;
    this.used = used;
  }

  /** Returns the least time of one round of {@code repeat}, in milliseconds. */
  long round(Repeat repeat) {
    return Math.max(0, of(repeat.steps()));
  }

  /** Returns the reckoning for steps of {@code lengths}, with the same used routines. */
  Shortest with(StepLengths lengths) {
    return new Shortest(lengths, used);
  }

  private long of(List<Step> steps) {
    long sum = LEFT_OUT;
    for (Step step : steps) {
      long least = isConditional(step.qualifiers()) ? LEFT_OUT : of(step);
      if (least != LEFT_OUT) {
        sum = sum == LEFT_OUT ? least : Saturating.sum(sum, least);
      }
    }
    return sum;
  }

  private static boolean isConditional(Qualifiers qualifiers) {
    return qualifiers.when().isPresent()
        || qualifiers.unless().isPresent()
        || !qualifiers.needs().isEmpty();
  }

  private long of(Step step) {
    if (step instanceof TimedStep timed) {
      return lengths.least(timed);
    }
    return step instanceof Use use ? of(use.routine()) : of((ContainerStep) step);
  }

  /** The same routine used again and again is reckoned once. */
  private long of(Routine routine) {
    Long known = used.get(routine);
    if (known == null) {
      StepLengths own = new StepLengths(routine.defaults(), routine.language(), lengths.paces());
      known = with(own).of(routine.steps());
      used.put(routine, known);
    }
    return known;
  }

  private long of(ContainerStep step) {
    if (step instanceof Repeat repeat && repeat.rounds() instanceof TimeBox box) {
      // rounds are begun until its time is over
      return least(box.length());
    }
    long once = of(step.steps());
    return once == LEFT_OUT ? LEFT_OUT : of(step, once);
  }

  private long of(ContainerStep step, long once) {
    if (step instanceof Repeat repeat) {
      long rounds = ((CountRange) repeat.rounds()).least();
      long rest = repeat.rest().isPresent() ? least(repeat.rest().get()) : 0;
      return Saturating.sum(Saturating.product(once, rounds), Saturating.product(rest, rounds - 1));
    }
    if (step instanceof RepeatPerSide sides && !sides.order().isOneSided()) {
      Length builtIn = lengths.defaults().changeOver().orElse(Defaults.CHANGE_OVER);
      long change = least(sides.changeOver().orElse(builtIn));
      return Saturating.sum(Saturating.product(once, 2), change);
    }
    return step instanceof StopOnPain guard
        ? Saturating.sum(once, Math.max(0, of(guard.release())))
        : once;
  }

  private long least(Length length) {
    return lengths.paces().least(length);
  }
}
