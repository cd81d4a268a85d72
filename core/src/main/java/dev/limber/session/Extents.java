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

  static Extents of(DosedLength length, Optional<Side> side) {
    Sum sum = Sum.of(length);
    return new Extents(
        sum,
        side.equals(Optional.of(Side.RIGHT)) ? sum : Sum.ZERO,
        side.equals(Optional.of(Side.LEFT)) ? sum : Sum.ZERO);
  }

  Extents plus(Extents other) {
    return new Extents(whole.plus(other.whole), right.plus(other.right), left.plus(other.left));
  }

  Extents times(int factor) {
    return new Extents(whole.times(factor), right.times(factor), left.times(factor));
  }

  long steps() {
    return whole.steps;
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
  private record Sum(long steps, long shortest, long expected) {
    static final Sum ZERO = new Sum(0, 0, 0);

    static Sum of(DosedLength length) {
      long planned = length.planned().toNanos();
      return new Sum(1, length.minimum().map(Duration::toNanos).orElse(planned), planned);
    }

    Sum plus(Sum other) {
      if (other.steps == 0) {
        return this;
      }
      return new Sum(
          Math.addExact(steps, other.steps),
          Math.addExact(shortest, other.shortest),
          Math.addExact(expected, other.expected));
    }

    Sum times(int factor) {
      return new Sum(
          Math.multiplyExact(steps, (long) factor),
          Math.multiplyExact(shortest, (long) factor),
          Math.multiplyExact(expected, (long) factor));
    }

    Lengths lengths() {
      Duration longest = Duration.ofNanos(expected);
      return new Lengths(Duration.ofNanos(shortest), longest, longest);
    }
  }
}
