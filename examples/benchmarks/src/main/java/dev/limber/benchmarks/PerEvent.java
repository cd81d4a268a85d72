package dev.limber.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Lets JMH report, beside the time of a call, the time of each event in it, as {@code
 * method:events}.
 *
 * <p>Not safe for use by several threads.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class PerEvent {

  /** How many events there were; set back by JMH before each iteration. */
  public long events;

  /** Creates the counter; JMH does. */
  public PerEvent() {}
}
