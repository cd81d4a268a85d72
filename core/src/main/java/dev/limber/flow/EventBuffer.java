package dev.limber.flow;

import dev.limber.event.RoutineEvent;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The events that wait for one subscriber, and how many it has asked for. Where there is no room,
 * ticks give way, the oldest first; nothing else does.
 *
 * <p>Not safe for use by several threads.
 */
final class EventBuffer {

  /** What became of an event. */
  enum Taken {
    /** There was room. */
    WHOLE,
    /** One tick, this one or an older one, had to give way. */
    WITHOUT_A_TICK,
    /** There is no room, and no tick that could give way. */
    NOT
  }

  private static final long UNBOUNDED = Long.MAX_VALUE;

  private final Queue<RoutineEvent> events = new ArrayDeque<>();
  private final int capacity;
  private long demand;

  EventBuffer(int capacity) {
    this.capacity = capacity;
  }

  Taken add(RoutineEvent event) {
    if (events.size() < capacity) {
      events.add(event);
      return Taken.WHOLE;
    }
    if (removeOldestTick()) {
      events.add(event);
      return Taken.WITHOUT_A_TICK;
    }
    return event instanceof RoutineEvent.Tick ? Taken.WITHOUT_A_TICK : Taken.NOT;
  }

  /** Asks for {@code more} events, at least one; as many as a long can count are all there are. */
  void request(long more) {
    demand = more > UNBOUNDED - demand ? UNBOUNDED : demand + more;
  }

  /** Returns whether {@link #poll} has something to give. */
  boolean isReady() {
    return demand > 0 && !events.isEmpty();
  }

  /** Returns the next event that was asked for, if there is one. */
  @Nullable RoutineEvent poll() {
    if (!isReady()) {
      return null;
    }
    if (demand != UNBOUNDED) {
      demand--;
    }
    return events.poll();
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  void clear() {
    events.clear();
  }

  private boolean removeOldestTick() {
    Iterator<RoutineEvent> each = events.iterator();
    while (each.hasNext()) {
      if (each.next() instanceof RoutineEvent.Tick) {
        each.remove();
        return true;
      }
    }
    return false;
  }
}
