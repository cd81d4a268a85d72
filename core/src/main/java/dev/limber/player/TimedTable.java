package dev.limber.player;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entries of a {@link TimerWheel} by id: of each its instant, and its neighbours in the list
 * that it stands in.
 *
 * <p>An entry costs 20 bytes here. Its instant and its links lie side by side, because with a
 * million entries each look at another place is a miss of the cache. The table grows by pieces, so
 * that nothing is ever copied while a million sessions wait. Not safe for use by several threads.
 */
final class TimedTable {

  /** No entry: the end of a list, or a list without entry. */
  static final int NONE = -1;

  private static final int CHUNK_BITS = 10;
  private static final int CHUNK = 1 << CHUNK_BITS;

  // stands for the previous entry of one that is in no list
  private static final int UNLINKED = Integer.MIN_VALUE;

  // two numbers an entry: the instant; the previous entry (high half) and the next one (low half)
  private long[][] cells = {new long[2 * CHUNK]};
  private Timed[][] entries = {new Timed[CHUNK]};
  private int size;
  // ids from here on have never been given
  private int fresh;
  // ids that were given back, each linked to the next
  private int free = NONE;

  int size() {
    return size;
  }

  /** Takes {@code entry} in, in no list yet. */
  void add(Timed entry) {
    int id = free;
    if (id == NONE) {
      id = fresh;
      grow(id >>> CHUNK_BITS);
      fresh++;
    } else {
      free = next(id);
    }
    entries[id >>> CHUNK_BITS][id & CHUNK - 1] = entry;
    setLinks(id, UNLINKED, NONE);
    entry.setId(id);
    size++;
  }

  /** Takes {@code entry} out, which must be in no list. */
  void remove(Timed entry) {
    int id = entry.id();
    entry.setId(Timed.NO_ID);
    entries[id >>> CHUNK_BITS][id & CHUNK - 1] = null;
    setLinks(id, UNLINKED, free);
    free = id;
    size--;
    if (size == 0) {
      shrink();
    }
  }

  Timed entry(int id) {
    return entries[id >>> CHUNK_BITS][id & CHUNK - 1];
  }

  /** Returns every entry, in no particular order. */
  List<Timed> all() {
    List<Timed> all = new ArrayList<>(size);
    for (int id = 0; id < fresh; id++) {
      Timed entry = entry(id);
      if (entry != null) {
        all.add(entry);
      }
    }
    return all;
  }

  long instant(int id) {
    return cells[id >>> CHUNK_BITS][instantAt(id)];
  }

  void setInstant(int id, long instant) {
    cells[id >>> CHUNK_BITS][instantAt(id)] = instant;
  }

  /** Returns the entry after {@code id} in its list, or {@link #NONE}. */
  int next(int id) {
    return (int) links(id);
  }

  /** Returns the entry before {@code id}; of the first one the complement of the list's number. */
  int previous(int id) {
    return (int) (links(id) >> 32);
  }

  void setLinks(int id, int previous, int next) {
    cells[id >>> CHUNK_BITS][instantAt(id) + 1] = (long) previous << 32 | next & 0xFFFF_FFFFL;
  }

  boolean isLinked(int id) {
    return previous(id) != UNLINKED;
  }

  void setUnlinked(int id) {
    setLinks(id, UNLINKED, NONE);
  }

  private long links(int id) {
    return cells[id >>> CHUNK_BITS][instantAt(id) + 1];
  }

  private static int instantAt(int id) {
    return (id & CHUNK - 1) << 1;
  }

  private void grow(int chunk) {
    if (chunk == cells.length) {
      // both are made before either is kept: memory may be short
      long[][] moreCells = Arrays.copyOf(cells, 2 * chunk);
      Timed[][] moreEntries = Arrays.copyOf(entries, 2 * chunk);
      cells = moreCells;
      entries = moreEntries;
    }
    if (cells[chunk] == null) {
      Timed[] more = new Timed[CHUNK];
      cells[chunk] = new long[2 * CHUNK];
      entries[chunk] = more;
    }
  }

  /** Gives the memory back that a crowd has needed. */
  private void shrink() {
    fresh = 0;
    free = NONE;
    cells = new long[][] {cells[0]};
    entries = new Timed[][] {entries[0]};
  }
}
