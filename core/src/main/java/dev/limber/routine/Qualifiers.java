package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may stand beside every step: its name, and the conditions under which it is played.
 *
 * <p>A step that its conditions leave out is as if it had never been written. Immutable.
 *
 * @param id the step's own name, a slug, unique in the routine
 * @param when the choice that must have been answered with yes
 * @param unless the choice that must not have been answered with yes
 * @param needs the props without which the step is left out
 */
@Value.Builder
@BuilderStyle
public record Qualifiers(
    Optional<String> id, Optional<String> when, Optional<String> unless, List<String> needs) {

  /** No id and no condition. */
  public static final Qualifiers NONE =
      new Qualifiers(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** Checks that every name is a slug. */
  public Qualifiers {
    Checks.slug("id", id);
    Checks.slug("when", when);
    Checks.slug("unless", unless);
    Checks.slugs("needs", needs);
    needs = Checks.copy(needs);
  }

  /** Returns a builder that is empty. */
  public static QualifiersBuilder builder() {
    return new QualifiersBuilder();
  }
}
