package dev.limber.routine;

import java.util.List;

/** A step that is made of steps. Immutable. */
public sealed interface ContainerStep extends Step
    permits Exercise, Repeat, RepeatPerSide, StopOnPain {

  /** Returns the steps inside, never empty. */
  List<Step> steps();
}
