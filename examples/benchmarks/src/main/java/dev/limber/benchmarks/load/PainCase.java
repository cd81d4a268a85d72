package dev.limber.benchmarks.load;

import java.util.Locale;

/** What stands in the way of a pain report. */
enum PainCase {
  /** Nothing but the others, who tick. */
  AMONG_OTHERS,
  /** The listeners of some of the others never return. */
  OTHERS_BLOCKED,
  /** The session's own listener has not returned, and its queue holds as many ticks as it may. */
  OWN_QUEUE_FULL;

  /** Returns its name as it is written. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
