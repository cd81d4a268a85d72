package dev.limber.benchmarks;

import java.time.Duration;

/**
 * An event of the {@link BareLoop}: no more than what every event of a session says.
 *
 * <p>Immutable.
 */
record Happened(long seq, Duration at, String path) {}
