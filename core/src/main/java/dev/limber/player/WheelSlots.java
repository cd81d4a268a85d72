package dev.limber.player;

import java.util.Arrays;

/**
 * The slots of all levels of a {@link TimerWheel}: each a list of entries, and a bit that tells
 * whether there is one. Not safe for use by several threads.
 */
final class WheelSlots {

  private final TimedTable table;
  private final int[] heads;
  private final long[] occupied;
  // a bit for each of those that is not zero
  private long busy;

  /**
   * Makes {@code count} slots, a multiple of 64 and at most 4,096, for entries of {@code table}.
   */
  WheelSlots(int count, TimedTable table) {
    this.table = table;
    heads = new int[count];
    Arrays.fill(heads, TimedTable.NONE);
    occupied = new long[count / Long.SIZE];
  }

  /** Returns the first entry of {@code slot}, or {@link TimedTable#NONE}. */
  int first(int slot) {
    return heads[slot];
  }

  /** Has {@code slot} begin with {@code id}, what stood before it being elsewhere or nowhere. */
  void setFirst(int slot, int id) {
    setHead(slot, id);
    if (id != TimedTable.NONE) {
      table.setLinks(id, ~slot, table.next(id));
    }
  }

  /** Puts {@code id}, which must be in no list, into {@code slot}. */
  void add(int slot, int id) {
    int head = heads[slot];
    setHead(slot, id);
    table.setLinks(id, ~slot, head);
    if (head != TimedTable.NONE) {
      table.setLinks(head, id, table.next(head));
    }
  }

  /** Takes {@code id} out of its slot; nothing happens if it is in none. */
  void remove(int id) {
    if (!table.isLinked(id)) {
      return;
    }
    int previous = table.previous(id);
    int next = table.next(id);
    table.setUnlinked(id);
    if (previous < 0) {
      setFirst(~previous, next);
      return;
    }
    table.setLinks(previous, table.previous(previous), next);
    if (next != TimedTable.NONE) {
      table.setLinks(next, previous, table.next(next));
    }
  }

  /** Returns whether {@code slot} has more than {@code most} entries. */
  boolean isLonger(int slot, int most) {
    int left = most;
    int id = heads[slot];
    while (id != TimedTable.NONE && left > 0) {
      id = table.next(id);
      left--;
    }
    return id != TimedTable.NONE;
  }

  /** Returns the earliest instant in {@code slot}, which must have an entry. */
  long earliest(int slot) {
    int id = heads[slot];
    long earliest = table.instant(id);
    while (id != TimedTable.NONE) {
      long instant = table.instant(id);
      if (instant - earliest < 0) {
        earliest = instant;
      }
      id = table.next(id);
    }
    return earliest;
  }

  /**
   * Returns how many slots after {@code from} the next one with an entry is, 0 for {@code from}
   * itself, -1 if there is none.
   *
   * @param first the first slot of a level; the last is followed by the first
   * @param count how many slots it has, a power of two and a multiple of 64; as {@code first}
   * @param from the place in the level, less than {@code count}
   */
  int distance(int first, int count, int from) {
    int word = (first + from) / Long.SIZE;
    long bits = occupied[word] & -1L << from;
    if (bits == 0) {
      long level = busy & (1L << count / Long.SIZE) - 1 << first / Long.SIZE;
      long later = level & -2L << word;
      long words = later == 0 ? level : later;
      if (words == 0) {
        return -1;
      }
      word = Long.numberOfTrailingZeros(words);
      bits = occupied[word];
    }
    int slot = word * Long.SIZE + Long.numberOfTrailingZeros(bits) - first;
    return slot - from & count - 1;
  }

  private void setHead(int slot, int id) {
    heads[slot] = id;
    int word = slot / Long.SIZE;
    if (id == TimedTable.NONE) {
      occupied[word] &= ~(1L << slot);
    } else {
      occupied[word] |= 1L << slot;
    }
    busy = occupied[word] == 0 ? busy & ~(1L << word) : busy | 1L << word;
  }
}
