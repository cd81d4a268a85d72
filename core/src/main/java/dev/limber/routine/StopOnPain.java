package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A guard: steps that a report of pain ends, and the safe way out of them.
 *
 * <p>The release runs in every case, also when the steps end by themselves, are skipped or are
 * finished; only a stop leaves it out. Immutable.
 *
 * @param threshold the level of pain, 1 to 10, at or above which it acts
 * @param steps the guarded steps, never empty
 * @param release the way out, possibly empty
 * @param then how the session goes on after it has acted
 * @param qualifiers id and conditions
 */
@Value.Builder
@BuilderStyle
public record StopOnPain(
    int threshold, List<Step> steps, List<Step> release, AfterPain then, Qualifiers qualifiers)
    implements ContainerStep {

  /** The threshold that any pain meets. */
  public static final int ANY = 1;

  /** Checks the threshold, and that there are steps. */
  public StopOnPain {
    if (threshold < 1 || threshold > 10) {
      throw new IllegalArgumentException("threshold of pain must be 1 to 10, but was " + threshold);
    }
    steps = Checks.notEmpty("steps of a stop-on-pain", steps);
    release = Checks.copy(release);
    Objects.requireNonNull(then, "then");
    Objects.requireNonNull(qualifiers, "qualifiers");
  }

  /** Returns a builder with the usual values. */
  public static StopOnPainBuilder builder() {
    return new StopOnPainBuilder()
        .threshold(ANY)
        .then(AfterPain.CONTINUE)
        .qualifiers(Qualifiers.NONE);
  }

  /**
   * Returns the guard at {@code threshold} around {@code steps}, after which the session goes on.
   */
  public static StopOnPain of(int threshold, List<Step> steps, List<Step> release) {
    return new StopOnPain(threshold, steps, release, AfterPain.CONTINUE, Qualifiers.NONE);
  }
}
