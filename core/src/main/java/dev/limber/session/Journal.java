package dev.limber.session;

import dev.limber.event.RoutineEvent;
import dev.limber.event.internal.Listeners;
import dev.limber.event.internal.Patience;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Numbers and dates what happens in a session, and hands it on when a transition is whole.
 *
 * <p>Where nobody listens, events are counted but never made. Not safe for use by several threads.
 */
final class Journal {

  private final Listeners listeners;
  private final Patience patience;
  private final boolean heard;
  private final Queue<RoutineEvent> made = new ArrayDeque<>();
  private boolean delivering;
  private long now;
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
    now = nanos;
  }

  Duration at() {
    return Duration.ofNanos(now);
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
    made.add(event);
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
      for (RoutineEvent event = made.poll(); event != null; event = made.poll()) {
        listeners.deliver(event, patience);
      }
    } finally {
      delivering = false;
    }
  }

  void pack(Packer to) {
    to.putTime(now);
    to.put(seq);
    to.put(seq + 1 - currentFrom);
  }

  void unpack(Unpacker from) {
    made.clear();
    now = from.nextTime(Session.NO_DEADLINE - 1);
    seq = from.nextCount();
    currentFrom = seq + 1 - from.nextCount();
    Unpacker.check(currentFrom >= 0);
  }
}
