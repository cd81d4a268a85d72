package dev.limber.dsl;

import dev.limber.routine.Qualifiers;
import dev.limber.routine.QualifiersBuilder;
import java.util.Arrays;

/** What may be said of every step. Package-private: a host meets these words in its heirs only. */
abstract sealed class StepDraft<S extends StepDraft<S>> permits TimedDraft, GroupDraft {

  private final QualifiersBuilder qualifiers = Qualifiers.builder();

  StepDraft() {}

  /** Names the step: a slug, unique in the routine. */
  public S id(String id) {
    qualifiers.id(id);
    return self();
  }

  /**
   * Leaves the step out unless {@code choice} was answered with yes; {@code when} in a file, a word
   * that Kotlin reserves.
   */
  public S onlyWhen(String choice) {
    qualifiers.when(choice);
    return self();
  }

  /** Leaves the step out if {@code choice} was answered with yes. */
  public S unless(String choice) {
    qualifiers.unless(choice);
    return self();
  }

  /** Leaves the step out unless each of {@code props} is there; said again, it adds more. */
  public S needs(String... props) {
    qualifiers.addAllNeeds(Arrays.asList(props));
    return self();
  }

  Qualifiers qualifiers() {
    return qualifiers.build();
  }

  @SuppressWarnings("unchecked") // S is the heir's own type, as its bound asks
  S self() {
    return (S) this;
  }
}
