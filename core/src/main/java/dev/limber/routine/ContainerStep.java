package dev.limber.routine;

import java.util.List;
import java.util.Optional;

/** A step that is made of steps. Immutable. */
public sealed interface ContainerStep extends Step
    permits Exercise, Repeat, RepeatPerSide, StopOnPain {

  /** Returns the steps inside, never empty. */
  List<Step> steps();

  /**
   * Returns the pause between the steps that are played inside; none beside a written rest. Zero
   * plays nothing.
   */
  Optional<Length> between();
}
