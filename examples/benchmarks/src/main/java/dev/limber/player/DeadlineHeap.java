package dev.limber.player;

import java.util.Arrays;

/**
 * The peer of the wheel: a heap with four children to a node over primitive arrays, the earliest
 * first. Moving allocates nothing. Not safe for use by several threads.
 *
 * @param <E> what is woken
 */
final class DeadlineHeap<E extends Timed> {

  private static final int CHILDREN = 4;

  private long[] instants = new long[16];
  private Timed[] entries = new Timed[16];
  private int size;

  /** Returns the instant of the first entry; there must be one. */
  long earliest() {
    return instants[0];
  }

  /** Returns the first entry; there must be one. */
  E first() {
    return entry(0);
  }

  void add(E entry, long instant) {
    if (size == entries.length) {
      instants = Arrays.copyOf(instants, size * 2);
      entries = Arrays.copyOf(entries, size * 2);
    }
    up(size++, entry, instant);
  }

  /** Puts {@code entry}, which must be in the heap, off or forward to {@code instant}. */
  void move(E entry, long instant) {
    int slot = entry.id();
    if (instant - instants[slot] < 0) {
      up(slot, entry, instant);
    } else {
      down(slot, entry, instant);
    }
  }

  @SuppressWarnings("unchecked") // only add() puts something in
  private E entry(int slot) {
    return (E) entries[slot];
  }

  private void up(int from, Timed entry, long instant) {
    int slot = from;
    while (slot > 0) {
      int parent = (slot - 1) / CHILDREN;
      if (instant - instants[parent] >= 0) {
        break;
      }
      put(slot, entries[parent], instants[parent]);
      slot = parent;
    }
    put(slot, entry, instant);
  }

  private void down(int from, Timed entry, long instant) {
    int slot = from;
    while (true) {
      int child = earliestChild(slot);
      if (child >= size || instant - instants[child] <= 0) {
        break;
      }
      put(slot, entries[child], instants[child]);
      slot = child;
    }
    put(slot, entry, instant);
  }

  /** Returns the slot of the earliest child of {@code slot}; {@code size} or more without child. */
  private int earliestChild(int slot) {
    int first = slot * CHILDREN + 1;
    int best = first;
    int end = Math.min(first + CHILDREN, size);
    for (int child = first + 1; child < end; child++) {
      if (instants[child] - instants[best] < 0) {
        best = child;
      }
    }
    return best;
  }

  private void put(int slot, Timed entry, long instant) {
    entries[slot] = entry;
    instants[slot] = instant;
    entry.setId(slot);
  }
}
