package dev.limber.terminal;

import dev.limber.dsl.json.EventJson;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;

/**
 * Tells every event to programs, as a line of JSON.
 *
 * <p>Not safe for use by several threads.
 */
final class JsonEvents implements RoutineListener {

  private final Output output;

  JsonEvents(Output output) {
    this.output = output;
  }

  @Override
  public void onEvent(RoutineEvent event) {
    output.data(EventJson.write(event));
  }
}
