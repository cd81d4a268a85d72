package dev.limber.session;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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

  Rounds(Program program) {
    this.counters = new int[program.slots];
    this.since = new long[program.slots];
    this.retries = new int[program.retrySlots];
  }

  void follow(Rounds other) {
    System.arraycopy(other.counters, 0, counters, 0, counters.length);
    System.arraycopy(other.since, 0, since, 0, since.length);
  }

  /** Begins the first round of {@code round} at the active time {@code now}. */
  void first(Frame round, long now) {
    counters[round.slot] = 1;
    since[round.slot] = now;
  }

  /** Counts the next round of {@code round}. */
  void next(Frame round) {
    counters[round.slot]++;
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
    Frame round = frame.around(Frame.Kind.ROUND);
    if (round == null) {
      return List.of();
    }
    // a counter's slot is the number of repeats around it
    Integer[] rounds = new Integer[round.slot + 1];
    Arrays.setAll(rounds, slot -> counters[slot]);
    return Collections.unmodifiableList(Arrays.asList(rounds));
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
    if (timed) {
      for (int i = 0; i < since.length; i++) {
        since[i] = now - from.nextTime(now);
      }
    }
    from.nextAll(retries);
  }
}
