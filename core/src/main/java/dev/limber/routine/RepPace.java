package dev.limber.routine;

/** How fast reps follow one another, or that the host counts them. Immutable. */
public sealed interface RepPace permits Each, Tempo, Ready {}
