package dev.limber.routine;

import java.util.Objects;

/**
 * An exercise or routine from a library, played as an exercise with its title.
 *
 * <p>Its props, choices, symptoms, red flags and precautions join those of the routine around it;
 * its language, defaults and words stay its own. Immutable.
 *
 * @param routine what is used
 * @param qualifiers id, conditions and media
 */
public record Use(Routine routine, Qualifiers qualifiers) implements Step {

  /** Refuses null. */
  public Use {
    Objects.requireNonNull(routine, "routine");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /**
   * Returns a hash code that goes by the id of the routine: one that uses another twice, which uses
   * a third twice, and so on, would take its steps as often as they are played.
   */
  @Override
  public int hashCode() {
    return 31 * routine.id().hashCode() + qualifiers.hashCode();
  }

  /** Returns the step that plays {@code routine}. */
  public static Use of(Routine routine) {
    return new Use(routine, Qualifiers.NONE);
  }
}
