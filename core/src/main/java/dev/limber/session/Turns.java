package dev.limber.session;

import java.util.function.ToLongFunction;

/**
 * What the rounds of a repeat come to, where values take turns: the first rounds one by one, and
 * the last one for all that follow.
 *
 * <p>Immutable.
 */
final class Turns {

  static final Turns NOTHING = always(Extents.NOTHING);

  private final Extents[] rounds;

  Turns(Extents... rounds) {
    this.rounds = rounds;
  }

  static Turns always(Extents extents) {
    return new Turns(extents);
  }

  /** Returns what the round of {@code index}, from 0, comes to. */
  private Extents at(int index) {
    return rounds[Math.min(index, rounds.length - 1)];
  }

  /** Returns what it comes to where no rounds are told apart. */
  Extents only() {
    return at(0);
  }

  Turns plus(Turns other) {
    if (this == NOTHING) {
      return other;
    }
    int size = Math.max(rounds.length, other.rounds.length);
    if (size == 1) {
      return always(only().plus(other.only()));
    }
    Extents[] sums = new Extents[size];
    for (int i = 0; i < size; i++) {
      sums[i] = at(i).plus(other.at(i));
    }
    return new Turns(sums);
  }

  /** Returns what {@code count} rounds come to, with {@code rest} between them. */
  Extents times(int count, Extents rest) {
    Extents sum = rest.times(count - 1L);
    int single = Math.min(count, rounds.length - 1);
    for (int i = 0; i < single; i++) {
      sum = sum.plus(at(i));
    }
    return sum.plus(at(single).times((long) count - single));
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
    return expected.within(shortest, longest);
  }

  private Extents begun(long box, Extents rest, ToLongFunction<Extents> length) {
    Extents sum = Extents.NOTHING;
    long pause = length.applyAsLong(rest);
    long at = 0;
    for (int i = 0; i < rounds.length - 1 && at < box; i++) {
      sum = sum.plus(rounds[i]);
      at += length.applyAsLong(rounds[i]);
      if (at < box) {
        sum = sum.plus(rest);
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
    return sum.plus(last.times(count)).plus(rest.times(restAtTheEnd ? count : count - 1));
  }
}
