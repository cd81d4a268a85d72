package dev.limber.routine;

/** How long a step lasts: a known length, or until the person is ready. Immutable. */
public sealed interface StepTime extends HoldTime permits Length, Ready {}
