package dev.limber.event;

import java.time.Duration;

/**
 * How long something takes. Steps that wait for the person or the host count as if they were
 * answered at once, in {@code longest} with their {@code at-most}.
 *
 * <p>Immutable.
 *
 * @param shortest with every minimum
 * @param expected as a rehearsal plays it
 * @param longest with everything that may last longer
 * @param openEnded whether it may last longer still, because something in it waits without an end
 */
public record Lengths(Duration shortest, Duration expected, Duration longest, boolean openEnded) {}
