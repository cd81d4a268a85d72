package dev.limber.session;

import dev.limber.event.RoutineEvent;
import dev.limber.event.internal.Listeners;
import dev.limber.event.internal.Patience;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and dates what happens in a session, and hands it on when a transition is whole.
 *
 * <p>Where nobody listens, events are counted but never made. Not safe for use by several threads.
 */
final class Journal {

  /** For the events of an ordinary transition. */
  private static final int ROOM = 16;

  private final Listeners listeners;
  private final Patience patience;
  private final boolean heard;

  /** What is made and not yet delivered: from {@link #delivered} on, and before {@link #total}. */
  private @Nullable RoutineEvent[] made = new RoutineEvent[ROOM];

  private int delivered;
  private int total;
  private boolean delivering;
  private long now;

  /** The present in the words of an event, made once for all events of one instant. */
  private @Nullable Duration at;

  private long seq;

  /** The number of the last event before the transition under way. */
  private long before;

  /** The number from which on events tell what is still so. */
  private long currentFrom;

  Journal(Listeners listeners, Patience patience) {
    this.listeners = listeners;
    this.patience = patience;
    this.heard = !listeners.isEmpty();
  }

  /** Returns the active time in nanoseconds. */
  long now() {
    return now;
  }

  void moveTo(long nanos) {
    if (nanos != now) {
      now = nanos;
      at = null;
    }
  }

  Duration at() {
    Duration known = at;
    if (known == null) {
      known = Duration.ofNanos(now);
      at = known;
    }
    return known;
  }

  /** Counts one event more, and returns whether it has to be made. */
  boolean count() {
    seq++;
    return heard;
  }

  /** Returns the number of the event that was counted last. */
  long seq() {
    return seq;
  }

  void add(RoutineEvent event) {
    if (total == made.length) {
      made = Arrays.copyOf(made, 2 * total);
    }
    made[total++] = event;
  }

  /** Goes on to the active time {@code nanos}, by which others have told all up to {@code last}. */
  void skipTo(long nanos, long last) {
    moveTo(nanos);
    seq = last;
  }

  /** Begins a transition: its events are delivered together. */
  void begin() {
    before = seq;
  }

  /** Makes everything that was told before this transition a thing of the past. */
  void turn() {
    currentFrom = before + 1;
  }

  boolean isCurrent(RoutineEvent event) {
    return event.seq() >= currentFrom;
  }

  boolean isDelivering() {
    return delivering;
  }

  /** Delivers what was made; from within a listener this is left to the delivery under way. */
  void deliver() {
    if (delivering) {
      return;
    }
    delivering = true;
    try {
      while (delivered < total) {
        listeners.deliver(next(), patience);
      }
    } finally {
      delivering = false;
    }
  }

  /** Takes the next event out; the room is used again once nothing is in it. */
  private RoutineEvent next() {
    RoutineEvent event = made[delivered];
    made[delivered++] = null;
    if (delivered == total) {
      delivered = 0;
      total = 0;
    }
    return event;
  }

  void pack(Packer to) {
    to.putTime(now);
    to.put(seq);
    to.put(seq + 1 - currentFrom);
  }

  void unpack(Unpacker from) {
    Arrays.fill(made, null);
    delivered = 0;
    total = 0;
    moveTo(from.nextTime(Session.NO_DEADLINE - 1));
    seq = from.nextCount();
    currentFrom = seq + 1 - from.nextCount();
    Unpacker.check(currentFrom >= 0);
  }
}
