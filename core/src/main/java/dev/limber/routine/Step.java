package dev.limber.routine;

/**
 * One step of a routine: something to do that takes time, or a container of steps.
 *
 * <p>The hierarchy is closed, so a {@code switch} over it can be exhaustive. Immutable.
 */
public sealed interface Step permits TimedStep, ContainerStep, Use {

  /**
   * Returns what may stand beside every step: its id, its media, and the conditions under which it
   * is played.
   */
  Qualifiers qualifiers();
}
