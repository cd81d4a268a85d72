package dev.limber.session;

import dev.limber.event.Lengths;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Steps and lengths of something compiled, as a whole and by side, reckoned without playing it.
 *
 * <p>Immutable.
 */
final class Extents {

  static final Extents NOTHING = new Extents(Sum.ZERO, Sum.ZERO, Sum.ZERO);

  private final Sum whole;
  private final Sum right;
  private final Sum left;

  private Extents(Sum whole, Sum right, Sum left) {
    this.whole = whole;
    this.right = right;
    this.left = left;
  }

  static Extents of(TimeSpec time, Optional<Side> side) {
    Sum sum = Sum.of(time);
    if (!side.isPresent()) {
      return new Extents(sum, Sum.ZERO, Sum.ZERO);
    }
    return side.get() == Side.RIGHT
        ? new Extents(sum, sum, Sum.ZERO)
        : new Extents(sum, Sum.ZERO, sum);
  }

  Extents plus(Extents other) {
    return new Extents(whole.plus(other.whole), right.plus(other.right), left.plus(other.left));
  }

  Extents times(long factor) {
    return new Extents(whole.times(factor), right.times(factor), left.times(factor));
  }

  /**
   * Returns the same, but as short as {@code shortest}, where that is shorter than expected, and as
   * a whole up to {@code longest} long.
   */
  Extents within(Extents shortest, long longest) {
    return new Extents(
        whole.within(shortest.whole.shortest, longest),
        right.within(shortest.right.shortest, right.longest),
        left.within(shortest.left.shortest, left.longest));
  }

  long steps() {
    return whole.steps;
  }

  long shortest() {
    return whole.shortest;
  }

  long expected() {
    return whole.expected;
  }

  long longest() {
    return whole.longest;
  }

  Lengths whole() {
    return whole.lengths();
  }

  /** Returns the lengths of the sides of which something is played, right before left. */
  Map<Side, Lengths> sides() {
    Map<Side, Lengths> sides = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      if (steps(side) > 0) {
        sides.put(side, of(side).lengths());
      }
    }
    return sides;
  }

  long steps(Side side) {
    return of(side).steps;
  }

  private Sum of(Side side) {
    return side == Side.RIGHT ? right : left;
  }

  /** Lengths in nanoseconds; limits keep them far from running over. */
  private record Sum(long steps, long shortest, long expected, long longest, boolean openEnded) {
    static final Sum ZERO = new Sum(0, 0, 0, 0, false);

    static Sum of(TimeSpec time) {
      return new Sum(1, time.shortest(), time.expected(), time.longest(), time.isOpenEnded());
    }

    Sum within(long least, long most) {
      return new Sum(steps, Math.min(least, expected), expected, most, openEnded);
    }

    Sum plus(Sum other) {
      if (other.steps == 0) {
        return this;
      }
      if (steps == 0) {
        return other;
      }
      return new Sum(
          Math.addExact(steps, other.steps),
          Math.addExact(shortest, other.shortest),
          Math.addExact(expected, other.expected),
          Math.addExact(longest, other.longest),
          openEnded || other.openEnded);
    }

    Sum times(long factor) {
      return factor == 0
          ? ZERO
          : new Sum(
              Math.multiplyExact(steps, factor),
              Math.multiplyExact(shortest, factor),
              Math.multiplyExact(expected, factor),
              Math.multiplyExact(longest, factor),
              openEnded);
    }

    Lengths lengths() {
      return new Lengths(
          Duration.ofNanos(shortest),
          Duration.ofNanos(expected),
          Duration.ofNanos(longest),
          openEnded);
    }
  }
}
