package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
 * @param retry how often the steps are tried again before {@code then}, 0 to 9; before each the
 *     session waits for the person
 * @param easeAt the level of pain, below {@code threshold}, at or above which the person is told to
 *     ease off, and goes on
 * @param areas where pain counts, slugs; empty if it does everywhere. Pain reported nowhere in
 *     particular always counts
 * @param between the pause between the steps; zero plays nothing
 * @param qualifiers id, conditions and media
 */
@Value.Builder
@BuilderStyle
public record StopOnPain(
    int threshold,
    List<Step> steps,
    List<Step> release,
    AfterPain then,
    int retry,
    OptionalInt easeAt,
    List<String> areas,
    Optional<Length> between,
    Qualifiers qualifiers)
    implements ContainerStep {

  /** The threshold that any pain meets. */
  public static final int ANY = 1;

  private static final int MOST_RETRIES = 9;

  /** Checks the levels, and that there are steps. */
  public StopOnPain {
    if (threshold < 1 || threshold > 10) {
      throw new IllegalArgumentException("threshold of pain must be 1 to 10, but was " + threshold);
    }
    if (retry < 0 || retry > MOST_RETRIES) {
      throw new IllegalArgumentException("retry must be 0 to 9, but was " + retry);
    }
    if (easeAt.isPresent() && (easeAt.getAsInt() < 1 || easeAt.getAsInt() >= threshold)) {
      throw new IllegalArgumentException(
          "ease-at must be at least 1 and below the guard's own level, "
              + threshold
              + ", but was "
              + easeAt.getAsInt());
    }
    Checks.slugs("areas", areas);
    areas = Checks.copy(areas);
    Checks.length("between", between);
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
        .retry(0)
        .qualifiers(Qualifiers.NONE);
  }

  /**
   * Returns the guard at {@code threshold} around {@code steps}, after which the session goes on.
   */
  public static StopOnPain of(int threshold, List<Step> steps, List<Step> release) {
    return new StopOnPain(
        threshold,
        steps,
        release,
        AfterPain.CONTINUE,
        0,
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Qualifiers.NONE);
  }
}
