package dev.limber.model;

import dev.limber.event.RoutineEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The events so far, and the active time. */
final class Log {

  /** Makes an event of its number and its time. */
  interface Event {
    RoutineEvent of(long seq, Duration at);
  }

  final List<RoutineEvent> events = new ArrayList<>();
  long now;
  boolean makesTicks = true;
  long ticksLeftOut;

  void tell(Event event) {
    events.add(event.of(events.size() + 1, Duration.ofNanos(now)));
  }
}
