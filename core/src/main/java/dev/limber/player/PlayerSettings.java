package dev.limber.player;

import dev.limber.event.Diagnostics;
import dev.limber.event.internal.Patience;
import java.util.concurrent.Executor;

/**
 * What the sessions of one player have in common.
 *
 * <p>Immutable.
 *
 * @param interruptionAfter nanoseconds
 * @param isDirect whether events are delivered by the timer thread
 */
record PlayerSettings(
    TimeSource time,
    Timekeeper timekeeper,
    Executor executor,
    Patience patience,
    long interruptionAfter,
    int queueCapacity,
    boolean isDirect,
    Machines machines) {

  Diagnostics diagnostics() {
    return patience.diagnostics();
  }
}
