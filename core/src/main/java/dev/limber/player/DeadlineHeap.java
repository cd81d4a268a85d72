package dev.limber.player;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be woken, the earliest first; of those at one instant any may be first.
 *
 * <p>A heap with four children to a node, whose instants stand in an array of their own: moving
 * among a million entries touches few lines of memory, and allocates nothing. Not safe for use by
 * several threads.
 *
 * @param <E> what is woken
 */
final class DeadlineHeap<E extends Timed> {

  private static final int CHILDREN = 4;

  private long[] instants = new long[16];
  private Timed[] entries = new Timed[16];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

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
    int slot = entry.slot;
    if (instant - instants[slot] < 0) {
      up(slot, entry, instant);
    } else {
      down(slot, entry, instant);
    }
  }

  /** Takes {@code entry} out; nothing happens if it is not in the heap. */
  void remove(E entry) {
    int slot = entry.slot;
    if (slot == Timed.NO_SLOT) {
      return;
    }
    entry.slot = Timed.NO_SLOT;
    size--;
    Timed last = entries[size];
    long instant = instants[size];
    entries[size] = null;
    if (slot == size) {
      return;
    }
    if (instant - instants[slot] < 0) {
      up(slot, last, instant);
    } else {
      down(slot, last, instant);
    }
  }

  /** Returns every entry, in no particular order. */
  List<E> all() {
    List<E> all = new ArrayList<>(size);
    for (int slot = 0; slot < size; slot++) {
      all.add(entry(slot));
    }
    return all;
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
    entry.slot = slot;
  }
}
