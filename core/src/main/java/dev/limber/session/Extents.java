package dev.limber.session;

import dev.limber.event.Lengths;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Steps and lengths of something compiled, as a whole and by side, reckoned without playing it.
 *
 * <p>Immutable once the program is compiled.
 */
final class Extents {

  private final Sum whole = new Sum();
  private final Sum right = new Sum();
  private final Sum left = new Sum();

  void add(StepSpec step) {
    whole.add(step.time);
    if (step.side.isPresent()) {
      of(step.side.get()).add(step.time);
    }
  }

  /** Adds {@code other} as often as {@code factor} says. */
  void add(Extents other, long factor) {
    whole.add(other.whole, factor);
    right.add(other.right, factor);
    left.add(other.left, factor);
  }

  /**
   * Makes it as short as {@code shortest}, where that is shorter than expected, and as a whole up
   * to {@code longest} long.
   */
  void limit(Extents shortest, long longest) {
    whole.limit(shortest.whole.shortest, longest);
    right.limit(shortest.right.shortest, right.longest);
    left.limit(shortest.left.shortest, left.longest);
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
  private static final class Sum {
    private long steps;
    private long shortest;
    private long expected;
    private long longest;
    private boolean openEnded;

    private void add(TimeSpec time) {
      steps++;
      shortest = Math.addExact(shortest, time.shortest());
      expected = Math.addExact(expected, time.expected());
      longest = Math.addExact(longest, time.longest());
      openEnded |= time.isOpenEnded();
    }

    private void add(Sum other, long factor) {
      if (factor == 0 || other.steps == 0) {
        return;
      }
      steps = Math.addExact(steps, Math.multiplyExact(other.steps, factor));
      shortest = Math.addExact(shortest, Math.multiplyExact(other.shortest, factor));
      expected = Math.addExact(expected, Math.multiplyExact(other.expected, factor));
      longest = Math.addExact(longest, Math.multiplyExact(other.longest, factor));
      openEnded |= other.openEnded;
    }

    private void limit(long least, long most) {
      shortest = Math.min(least, expected);
      longest = most;
    }

    private Lengths lengths() {
      return new Lengths(
          Duration.ofNanos(shortest),
          Duration.ofNanos(expected),
          Duration.ofNanos(longest),
          openEnded);
    }
  }
}
