package dev.limber.races;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;

/** Sees to it that events come one after the other, whoever delivers them. */
final class EventLog implements RoutineListener {

  // neither is volatile: a player sees to it that each call sees what the one before did
  private long seq;
  private boolean inside;
  private volatile String fault = "";

  @Override
  public void onEvent(RoutineEvent event) {
    if (inside) {
      fault = "a listener must not be called by two threads at once";
    }
    inside = true;
    seq++;
    if (event.seq() != seq) {
      fault = "the event must be number " + seq + ", but was " + event;
    }
    inside = false;
  }

  /** Checks that all events up to {@code last} were heard, and no more. */
  void checkHeard(long last) {
    if (!fault.isEmpty()) {
      throw new AssertionError(fault);
    }
    if (seq != last) {
      throw new AssertionError("events up to " + last + " must be heard, but were up to " + seq);
    }
  }
}
