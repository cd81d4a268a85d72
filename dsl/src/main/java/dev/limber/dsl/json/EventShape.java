package dev.limber.dsl.json;

import dev.limber.event.RoutineEvent;
import java.time.Duration;

/**
 * A {@link Shape} of an event, beyond the parts that every event has.
 *
 * @param <E> the event
 */
@FunctionalInterface
interface EventShape<E extends RoutineEvent> {

  /** Returns the event number {@code seq} at {@code at}, of {@code parts}. */
  E of(long seq, Duration at, Parts<E> parts);
}
