package dev.limber.routine.internal;

import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.Length;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimeBox;
import dev.limber.routine.Use;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much steps come to when they are played out at their longest, reckoned without playing them.
 * What waits without an end counts as if it were answered at once. Stays at the largest value
 * instead of running over. Immutable.
 *
 * @param steps how many steps are played
 * @param millis how long they take, in milliseconds
 */
public record Extent(long steps, long millis) {

  private static final Extent NOTHING = new Extent(0, 0);

  /** Returns the extent of {@code steps}, whatever conditions stand on them. */
  static Extent of(List<Step> steps, Defaults defaults, String language, Paces paces) {
    StepLengths lengths = new StepLengths(defaults, language, paces);
    return new Measure(lengths, new Shortest(lengths), new IdentityHashMap<>()).of(steps);
  }

  private static Extent one(long millis) {
    return millis == 0 ? NOTHING : new Extent(1, millis);
  }

  private Extent plus(Extent other) {
    return new Extent(Saturating.sum(steps, other.steps), Saturating.sum(millis, other.millis));
  }

  private Extent times(long factor) {
    return new Extent(Saturating.product(steps, factor), Saturating.product(millis, factor));
  }

  /** Measures the steps of one routine. */
  private record Measure(StepLengths lengths, Shortest shortest, Map<Routine, Extent> used) {

    Extent of(List<Step> steps) {
      long count = 0;
      long millis = 0;
      Extent others = NOTHING;
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        List<Step> inside = Inside.of(step);
        if (!inside.isEmpty()) {
          others = others.plus(of(step, of(inside).plus(pauses(step, inside.size()))));
        } else if (step instanceof Use use) {
          others = others.plus(of(use.routine()));
        } else {
          // a step that waits takes part, though it may take no time
          count++;
          millis = Saturating.sum(millis, lengths.most(step));
        }
      }
      return new Extent(count, millis).plus(others);
    }

    /** The same routine used again and again is measured once. */
    private Extent of(Routine routine) {
      Extent known = used.get(routine);
      if (known == null) {
        StepLengths own = new StepLengths(routine.defaults(), routine.language(), lengths.paces());
        known = new Measure(own, shortest.with(own), used).of(routine.steps());
        used.put(routine, known);
      }
      return known;
    }

    private Extent pauses(Step container, int steps) {
      Optional<Length> between = Inside.between(container);
      return between.isPresent() ? pause(between.get()).times(steps - 1L) : NOTHING;
    }

    private Extent pause(Length length) {
      return one(lengths.paces().most(length));
    }

    private Extent of(Step step, Extent once) {
      if (step instanceof Repeat repeat) {
        return of(repeat, once);
      }
      if (step instanceof RepeatPerSide sides && !sides.order().isOneSided()) {
        Length builtIn = lengths.defaults().changeOver().orElse(Defaults.CHANGE_OVER);
        return once.times(2).plus(pause(sides.changeOver().orElse(builtIn)));
      }
      return step instanceof StopOnPain guard ? once.plus(of(guard.release())) : once;
    }

    private Extent of(Repeat repeat, Extent once) {
      Extent rest = repeat.rest().isPresent() ? pause(repeat.rest().get()) : NOTHING;
      if (repeat.rounds() instanceof CountRange count) {
        return once.times(count.most()).plus(rest.times(count.most() - 1L));
      }
      long box = lengths.paces().most(((TimeBox) repeat.rounds()).length());
      long least = shortest.round(repeat);
      long rounds = least == 0 ? 1 : Saturating.quotientUp(box, least);
      return new Extent(
          Saturating.product(Saturating.sum(once.steps, rest.steps), rounds),
          Saturating.sum(box, once.millis));
    }
  }
}
