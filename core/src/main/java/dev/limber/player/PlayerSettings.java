package dev.limber.player;

import dev.limber.event.Diagnostics;
import java.util.concurrent.Executor;

/**
 * What the sessions of one player have in common.
 *
 * <p>Immutable.
 *
 * @param diagnostics never throws
 * @param interruptionAfter nanoseconds
 */
record PlayerSettings(
    TimeSource time,
    Timekeeper timekeeper,
    Executor executor,
    Diagnostics diagnostics,
    long interruptionAfter,
    int failuresInARow,
    int queueCapacity) {}
