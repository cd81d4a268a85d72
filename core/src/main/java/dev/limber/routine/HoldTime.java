package dev.limber.routine;

/**
 * How long a {@link Hold} lasts: what any step may last, or a goal that only a hold can have.
 * Immutable.
 */
public sealed interface HoldTime permits StepTime, UntilGone, Accumulated {}
