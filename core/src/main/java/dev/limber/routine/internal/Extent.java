package dev.limber.routine.internal;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How much steps come to when they are played out at their longest, reckoned without playing them.
 * Stays at the largest value instead of running over. Immutable.
 *
 * @param steps how many steps are played
 * @param millis how long they take, in milliseconds
 */
public record Extent(long steps, long millis) {

  private static final Extent NOTHING = new Extent(0, 0);

  /** Returns the extent of {@code steps}, whatever conditions stand on them. */
  public static Extent of(List<Step> steps, Defaults defaults) {
    Extent sum = NOTHING;
    for (Step step : steps) {
      sum = sum.plus(of(step, defaults));
    }
    return sum;
  }

  private static Extent of(Step step, Defaults defaults) {
    if (step instanceof ContainerStep container) {
      return of(container, of(container.steps(), defaults), defaults);
    }
    return one(longest(step, defaults));
  }

  private static Extent of(ContainerStep step, Extent once, Defaults defaults) {
    if (step instanceof Repeat repeat) {
      int rounds = repeat.rounds().most();
      Extent rests = one(repeat.rest().map(DurationRange::most).orElse(Duration.ZERO));
      return once.times(rounds).plus(rests.times(rounds - 1));
    }
    if (step instanceof RepeatPerSide sides) {
      if (sides.order().isOneSided()) {
        return once;
      }
      Duration builtIn = defaults.changeOver().orElse(Defaults.CHANGE_OVER);
      return once.times(2).plus(one(sides.changeOver().orElse(builtIn)));
    }
    if (step instanceof StopOnPain guard) {
      return once.plus(of(guard.release(), defaults));
    }
    return once;
  }

  private static Duration longest(Step step, Defaults defaults) {
    if (step instanceof Hold hold) {
      return hold.length().most();
    }
    if (step instanceof Rest rest) {
      return rest.length().most();
    }
    if (step instanceof Position position) {
      return longest(position.takes(), defaults.position(), Defaults.POSITION);
    }
    return longest(((Move) step).takes(), defaults.move(), Defaults.MOVE);
  }

  private static Duration longest(
      Optional<DurationRange> own, Optional<Duration> usual, Duration builtIn) {
    return own.map(DurationRange::most).orElseGet(() -> usual.orElse(builtIn));
  }

  private static Extent one(Duration length) {
    return length.isZero() ? NOTHING : new Extent(1, length.toMillis());
  }

  private Extent plus(Extent other) {
    return new Extent(sum(steps, other.steps), sum(millis, other.millis));
  }

  private Extent times(int factor) {
    return new Extent(product(steps, factor), product(millis, factor));
  }

  private static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  private static long product(long a, int factor) {
    return factor > 0 && a > Long.MAX_VALUE / factor ? Long.MAX_VALUE : a * factor;
  }
}
