package dev.limber.event;

import java.time.Duration;

/**
 * How long something takes.
 *
 * <p>Immutable.
 *
 * @param shortest with every minimum
 * @param expected as a rehearsal plays it
 * @param longest with everything that may last longer
 */
public record Lengths(Duration shortest, Duration expected, Duration longest) {}
