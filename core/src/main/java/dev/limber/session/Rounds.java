package dev.limber.session;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is counted around a place in a program: rounds, the times at which repeats began, and how
 * often guards were tried again.
 *
 * <p>Not safe for use by several threads.
 */
final class Rounds {

  /** The rounds of the repeats, from the outside in. */
  final int[] counters;

  /** When the repeats began, for those that only time ends. */
  private final long[] since;

  private final int[] retries;

  /**
   * The rounds as events carry them, until one of them changes; all steps of a round share them.
   */
  private @Nullable List<Integer> told;

  private OptionalInt innermostTold = OptionalInt.empty();

  Rounds(Program program) {
    this.counters = new int[program.slots];
    this.since = new long[program.slots];
    this.retries = new int[program.retrySlots];
  }

  void follow(Rounds other) {
    System.arraycopy(other.counters, 0, counters, 0, counters.length);
    System.arraycopy(other.since, 0, since, 0, since.length);
    told = null;
  }

  /** Begins the first round of {@code round} at the active time {@code now}. */
  void first(Frame round, long now) {
    counters[round.slot] = 1;
    since[round.slot] = now;
    told = null;
  }

  /** Counts the next round of {@code round}. */
  void next(Frame round) {
    counters[round.slot]++;
    told = null;
  }

  /** Returns whether at {@code now} no round of {@code round} is begun any more. */
  boolean areOver(Frame round, long now) {
    return round.rounds == 0
        ? now - since[round.slot] >= round.box
        : counters[round.slot] == round.rounds;
  }

  /** Returns whether {@code round} is in the same round as at {@code target}. */
  boolean isSame(Frame round, Way.Target target) {
    return counters[round.slot] == target.counters()[round.slot];
  }

  /**
   * Goes from the instruction {@code from} to {@code target}, inside of {@code goal}. A repeat that
   * this leads into from outside begins its time anew.
   */
  void jump(int from, Way.Target target, Frame goal, long now) {
    boolean inside = true;
    for (int depth = 1; depth <= goal.depth; depth++) {
      Frame round = goal.at(depth);
      if (round.kind == Frame.Kind.ROUND) {
        inside = inside && from >= round.begin && from < round.end;
        since[round.slot] = inside ? since[round.slot] : now;
        inside = inside && isSame(round, target);
      }
    }
    System.arraycopy(target.counters(), 0, counters, 0, counters.length);
    told = null;
  }

  /** Begins a visit of {@code frame}, in which nothing has been tried again. */
  void open(Frame frame) {
    if (frame.retry > 0) {
      retries[frame.retrySlot] = 0;
    }
  }

  /** Returns how often the steps of {@code guard} may still be tried again. */
  int retriesLeft(Frame guard) {
    return guard.retry == 0 ? 0 : guard.retry - retries[guard.retrySlot];
  }

  /** Counts one more try of the steps of {@code guard}. */
  void countRetry(Frame guard) {
    retries[guard.retrySlot]++;
  }

  /** Returns the rounds of all repeats around {@code frame}, from the outside in. */
  List<Integer> around(Frame frame) {
    return frame.round == null ? List.of() : told(frame.round);
  }

  /** Returns the round of the innermost repeat around {@code frame}. */
  OptionalInt innermost(Frame frame) {
    if (frame.round == null) {
      return OptionalInt.empty();
    }
    told(frame.round);
    return innermostTold;
  }

  private List<Integer> told(Frame round) {
    // a counter's slot is the number of repeats around it
    int size = round.slot + 1;
    List<Integer> known = told;
    if (known == null || known.size() != size) {
      known = list(size);
      told = known;
      innermostTold = OptionalInt.of(counters[round.slot]);
    }
    return known;
  }

  private List<Integer> list(int size) {
    if (size == 1) {
      return List.of(counters[0]);
    }
    Integer[] rounds = new Integer[size];
    Arrays.setAll(rounds, slot -> counters[slot]);
    return List.of(rounds);
  }

  void pack(Packer to, boolean timed, long now) {
    to.putAll(counters);
    if (timed) {
      for (long began : since) {
        to.putTime(now - began);
      }
    }
    to.putAll(retries);
  }

  void unpack(Unpacker from, boolean timed, long now) {
    from.nextAll(counters);
    told = null;
    if (timed) {
      for (int i = 0; i < since.length; i++) {
        since[i] = now - from.nextTime(now);
      }
    }
    from.nextAll(retries);
  }
}
