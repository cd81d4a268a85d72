package dev.limber.routine;

/** A step that takes time and of which the person is told. Immutable. */
public sealed interface TimedStep extends Step permits Position, Move, Hold, Reps, Rest, Explain {

  /** Returns what the person is told at the start of the step and while it lasts. */
  Guidance guidance();
}
