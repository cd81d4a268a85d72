package dev.limber.routine;

import java.util.Optional;

/**
 * Until the host reports that a symptom has gone, and then a tail.
 *
 * <p>A symptom that was never reported counts as there; one that was reported gone before ends the
 * wait at once. Immutable.
 *
 * @param symptom the symptom, a slug that the routine declares
 * @param then how long to stay after that, positive; without it the hold is over at once
 * @param atMost how long to wait at most before the tail, one length and positive; without it, for
 *     ever
 */
public record UntilGone(String symptom, Optional<Length> then, Optional<Length> atMost)
    implements HoldTime {

  /** Checks the name and the lengths. */
  public UntilGone {
    Checks.slug("symptom", symptom);
    Checks.positiveLength("then", then);
    Checks.fixed("at-most", atMost);
  }

  /** Returns the time until {@code symptom} has gone, without a tail or an end. */
  public static UntilGone of(String symptom) {
    return new UntilGone(symptom, Optional.empty(), Optional.empty());
  }

  /** Returns the same goal with a tail of {@code length}. */
  public UntilGone then(Length length) {
    return new UntilGone(symptom, Optional.of(length), atMost);
  }

  /** Returns the same goal that waits at most {@code length} before the tail. */
  public UntilGone atMost(Length length) {
    return new UntilGone(symptom, then, Optional.of(length));
  }
}
