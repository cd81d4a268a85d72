package dev.limber.session;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * What the rounds of a repeat come to, where values take turns: the first rounds one by one, and
 * the last one for all that follow.
 *
 * <p>Not safe for use by several threads.
 */
final class Turns {

  private Extents[] rounds = {new Extents()};

  /** Adds a step, of which there may be one for each of the first rounds. */
  void add(StepSpec... turns) {
    tellApart(turns.length);
    for (int i = 0; i < rounds.length; i++) {
      rounds[i].add(turns[Math.min(i, turns.length - 1)]);
    }
  }

  /** Adds {@code extents} to every round. */
  void add(Extents extents) {
    for (Extents round : rounds) {
      round.add(extents, 1);
    }
  }

  private void tellApart(int count) {
    int known = rounds.length;
    if (known < count) {
      rounds = Arrays.copyOf(rounds, count);
      for (int i = known; i < count; i++) {
        rounds[i] = new Extents();
        rounds[i].add(rounds[known - 1], 1);
      }
    }
  }

  /** Returns what it comes to where no rounds are told apart. */
  Extents only() {
    return rounds[0];
  }

  /** Returns what {@code count} rounds come to, with {@code rest} between them. */
  Extents times(int count, Extents rest) {
    Extents sum = new Extents();
    sum.add(rest, count - 1L);
    int single = Math.min(count, rounds.length - 1);
    for (int i = 0; i < single; i++) {
      sum.add(rounds[i], 1);
    }
    sum.add(rounds[single], (long) count - single);
    return sum;
  }

  /**
   * Returns what the rounds come to that are begun within {@code box} nanoseconds, with {@code
   * rest} between them.
   */
  Extents within(long box, Extents rest) {
    Extents expected = begun(box, rest, Extents::expected);
    Extents shortest = begun(box, rest, Extents::shortest);
    long longest = expected.expected();
    for (Extents round : rounds) {
      if (round.longest() > round.expected()) {
        longest = Math.max(longest, box + round.longest());
      }
    }
    expected.limit(shortest, longest);
    return expected;
  }

  private Extents begun(long box, Extents rest, ToLongFunction<Extents> length) {
    Extents sum = new Extents();
    long pause = length.applyAsLong(rest);
    long at = 0;
    for (int i = 0; i < rounds.length - 1 && at < box; i++) {
      sum.add(rounds[i], 1);
      at += length.applyAsLong(rounds[i]);
      if (at < box) {
        sum.add(rest, 1);
        at += pause;
      }
    }
    if (at >= box) {
      return sum;
    }
    Extents last = rounds[rounds.length - 1];
    // a round takes time: the rules of the language see to that
    long period = Math.max(1, length.applyAsLong(last) + pause);
    long count = (box - at + period - 1) / period;
    boolean restAtTheEnd = at + count * period - pause < box;
    sum.add(last, count);
    sum.add(rest, restAtTheEnd ? count : count - 1);
    return sum;
  }
}
