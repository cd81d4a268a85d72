package dev.limber.routine;

/** How often something is done: so many times, or for so long. Immutable. */
public sealed interface Amount permits CountRange, TimeBox {}
