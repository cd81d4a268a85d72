package dev.limber.benchmarks;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;

/**
 * Hears the events of a session and of the {@link BareLoop} alike.
 *
 * <p>There are three kinds of it, because the JIT looks through a call that meets two kinds, and
 * then need not make the events at all. Not safe for use by several threads.
 */
interface Ear extends RoutineListener {

  @Override
  void onEvent(RoutineEvent event);

  /** Hears an event of the bare loop. */
  void hear(Happened event);

  /** Returns how many events it has heard so far. */
  long heard();

  /** Returns one ear of each kind. */
  static Ear[] kinds() {
    return new Ear[] {new CountingEar(), new AddingEar(), new KeepingEar()};
  }
}
