package dev.limber.benchmarks;

import java.time.Duration;

/**
 * The least that a session with a listener can do: a record for each event, handed to a listener
 * that the JIT does not know.
 *
 * <p>What the events tell is made beforehand, as a plan does it. Immutable.
 */
final class BareLoop {

  private final Duration[] times;
  private final String[] paths;

  /** Creates a loop over {@code events} events. */
  BareLoop(int events) {
    times = new Duration[events];
    paths = new String[events];
    for (int event = 0; event < events; event++) {
      times[event] = Duration.ofSeconds(event);
      paths[event] = "steps[" + event + "]";
    }
  }

  /** Tells {@code ear} every event. */
  void run(Ear ear) {
    for (int event = 0; event < times.length; event++) {
      ear.hear(new Happened(event + 1L, times[event], paths[event]));
    }
  }
}
