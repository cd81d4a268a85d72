package dev.limber.player;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be woken, sorted by instant as far as is needed to wake it on time.
 *
 * <p>A wheel of slots of a millisecond (2<sup>20</sup> ns) for the next two seconds, whose entries
 * are never moved; above it a wheel of slots of two seconds for the next eighteen minutes, and one
 * of eighteen minutes for the next six days. The entries of an upper slot are dealt out to the
 * wheels below when its time comes; what is further away waits in the last slot of all. Bits tell
 * which slots have entries, so that no time is spent on empty ones, and nobody wakes for them.
 *
 * <p>Nothing is taken early. A slot with few entries is exact: each is taken at its instant. One
 * with more is taken as a whole when its millisecond is over; what counts as few is the maker's
 * choice. The work for one entry does not grow with their number, and allocates nothing.
 *
 * <p>Instants may overflow; they are less than 146 years after that at which the wheel was made.
 * Not safe for use by several threads.
 *
 * @param <E> what is woken
 */
final class TimerWheel<E extends Timed> {

  private static final int TICK_BITS = 20;
  private static final int FAR_BITS = 11;
  private static final int FARTHEST_BITS = 20;

  /** The length of a slot: an entry is taken late by less for the sake of others. */
  static final long TICK_NANOS = 1L << TICK_BITS;

  private static final int NEAR_SLOTS = 1 << FAR_BITS;
  private static final int FAR_SLOTS = 1 << FARTHEST_BITS - FAR_BITS;
  private static final int FARTHEST_SLOTS = 512;
  private static final int FAR = NEAR_SLOTS;
  private static final int FARTHEST = FAR + FAR_SLOTS;

  // later than any tick there is
  private static final long NO_TICK = Long.MAX_VALUE;

  // so many entries of an upper slot are searched for the first, rather than dealt out early
  private static final int SEARCHED = 64;
  // so many are dealt out in one go, because whoever calls holds a lock
  private static final int DEALT = 256;

  private final long origin;
  private final int few;
  private final int searched;
  private final TimedTable table = new TimedTable();
  private final WheelSlots slots = new WheelSlots(FARTHEST + FARTHEST_SLOTS, table);

  // The tick before which there is nothing. What should have been there stands in its slot. The
  // upper slots in which it lies are empty, but while they are being dealt out.
  private long cursor;

  /**
   * Makes a wheel without entries.
   *
   * @param now the present instant
   * @param few how many entries of a slot are taken at their own instants
   */
  TimerWheel(long now, int few) {
    this.origin = now;
    this.few = few;
    this.searched = Math.max(few, SEARCHED);
  }

  /** Returns the instant of what is not to be woken; further away than any other. */
  long never() {
    return origin + Long.MAX_VALUE / 2;
  }

  /** Returns whether nothing is in the wheel, be it to be woken or not. */
  boolean isEmpty() {
    return table.size() == 0;
  }

  /** Takes {@code entry} in, to be woken {@link #never} as yet. */
  void add(E entry) {
    table.add(entry);
  }

  /** Has {@code entry}, which must be in the wheel, woken at {@code instant} and not before. */
  void schedule(E entry, long instant) {
    int id = entry.id();
    slots.remove(id);
    if (instant != never()) {
      table.setInstant(id, instant);
      place(id);
    }
  }

  /** Takes {@code entry} out; nothing happens if it is not in the wheel. */
  void remove(E entry) {
    if (entry.id() != Timed.NO_ID) {
      slots.remove(entry.id());
      table.remove(entry);
    }
  }

  /**
   * Returns whether {@code entry} is in the wheel, and to be woken at {@code instant} or before.
   */
  boolean isDueBy(E entry, long instant) {
    int id = entry.id();
    return id != Timed.NO_ID && table.isLinked(id) && table.instant(id) - instant <= 0;
  }

  /** Returns everything that is in the wheel, in no particular order. */
  @SuppressWarnings("unchecked") // only add() puts something in
  List<E> all() {
    List<E> all = new ArrayList<>(table.size());
    for (Timed entry : table.all()) {
      all.add((E) entry);
    }
    return all;
  }

  /**
   * Fills {@code batch} with what is due at {@code now}, the earlier slots first. It stays in the
   * wheel, but is woken {@link #never} from then on.
   *
   * @return how many there are; they may be fewer than are due, but then {@link #nextWake} is not
   *     after {@code now}
   */
  int takeDue(long now, Timed[] batch) {
    long present = ticks(now);
    int count = 0;
    while (count < batch.length) {
      long upper = Math.min(farStart(), farthestStart());
      long first = nearStart();
      if (Math.min(upper, first) > present) {
        cursor = Math.max(cursor, present);
        return count;
      }
      if (upper <= first) {
        if (!dealOut(upper)) {
          return count;
        }
      } else if (first < present) {
        count = takeAll(first, batch, count);
      } else {
        return takeFew(first, now, batch, count);
      }
    }
    return count;
  }

  /**
   * Returns the instant at which there is next something to be done here, {@link #never} if not.
   */
  long nextWake() {
    long near = nearStart();
    long wake = never();
    if (near != NO_TICK) {
      wake =
          slots.isLonger(nearSlot(near), few)
              ? instantOf(near + 1)
              : slots.earliest(nearSlot(near));
    }
    wake = earlier(wake, farStart(), farSlot(farStart()), FAR_BITS);
    return earlier(wake, farthestStart(), farthestSlot(farthestStart()), FARTHEST_BITS);
  }

  /**
   * Returns {@code wake}, or when something is to be done about an upper slot, if that is first.
   */
  private long earlier(long wake, long start, int slot, int bits) {
    if (start == NO_TICK || instantOf(start) - wake >= 0) {
      return wake;
    }
    if (start <= cursor || slots.isLonger(slot, searched)) {
      return instantOf(start);
    }
    // what is too far away for its slot has to be put on, before what is in those after it
    long end = instantOf(start + (1L << bits));
    return first(wake, first(end, slots.earliest(slot)));
  }

  private static long first(long one, long other) {
    return one - other < 0 ? one : other;
  }

  /** Takes from a slot whose time is over. */
  private int takeAll(long tick, Timed[] batch, int taken) {
    cursor = tick;
    int count = taken;
    int slot = nearSlot(tick);
    int id = slots.first(slot);
    while (id != TimedTable.NONE && count < batch.length) {
      batch[count++] = table.entry(id);
      int next = table.next(id);
      table.setUnlinked(id);
      id = next;
    }
    slots.setFirst(slot, id);
    return count;
  }

  /** Takes what is due from the present slot, if that has few entries. */
  private int takeFew(long tick, long now, Timed[] batch, int taken) {
    cursor = tick;
    int count = taken;
    int slot = nearSlot(tick);
    int id = slots.isLonger(slot, few) ? TimedTable.NONE : slots.first(slot);
    while (id != TimedTable.NONE && count < batch.length) {
      int next = table.next(id);
      if (table.instant(id) - now <= 0) {
        batch[count++] = table.entry(id);
        slots.remove(id);
      }
      id = next;
    }
    return count;
  }

  /**
   * Deals the entries of the upper slots that begin at {@code start} out to the wheels below.
   *
   * @return whether all of one slot
   */
  private boolean dealOut(long start) {
    cursor = Math.max(cursor, start);
    int slot = farthestStart() == start ? farthestSlot(start) : farSlot(start);
    int left = DEALT;
    int id = slots.first(slot);
    while (id != TimedTable.NONE && left > 0) {
      int next = table.next(id);
      slots.setFirst(slot, next);
      place(id);
      id = next;
      left--;
    }
    return id == TimedTable.NONE;
  }

  private void place(int id) {
    long tick = Math.max(ticks(table.instant(id)), cursor);
    int slot = tick - cursor < NEAR_SLOTS ? nearSlot(tick) : upperSlot(tick);
    slots.add(slot, id);
  }

  private long ticks(long instant) {
    return instant - origin >> TICK_BITS;
  }

  private long instantOf(long tick) {
    return origin + (tick << TICK_BITS);
  }

  private int upperSlot(long tick) {
    if ((tick >> FAR_BITS) - (cursor >> FAR_BITS) < FAR_SLOTS) {
      return farSlot(tick);
    }
    long last = (cursor >> FARTHEST_BITS) + FARTHEST_SLOTS - 1;
    return farthestSlot(Math.min(tick >> FARTHEST_BITS, last) << FARTHEST_BITS);
  }

  private static int nearSlot(long tick) {
    return (int) tick & NEAR_SLOTS - 1;
  }

  private static int farSlot(long tick) {
    return FAR + ((int) (tick >> FAR_BITS) & FAR_SLOTS - 1);
  }

  private static int farthestSlot(long tick) {
    return FARTHEST + ((int) (tick >> FARTHEST_BITS) & FARTHEST_SLOTS - 1);
  }

  private long nearStart() {
    return start(0, NEAR_SLOTS, 0);
  }

  private long farStart() {
    return start(FAR, FAR_SLOTS, FAR_BITS);
  }

  private long farthestStart() {
    return start(FARTHEST, FARTHEST_SLOTS, FARTHEST_BITS);
  }

  /** Returns the tick at which a level's first slot with an entry begins, or {@link #NO_TICK}. */
  private long start(int first, int count, int bits) {
    long here = cursor >> bits;
    int distance = slots.distance(first, count, (int) here & count - 1);
    return distance < 0 ? NO_TICK : here + distance << bits;
  }
}
