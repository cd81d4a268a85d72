package dev.limber.routine;

import java.util.Optional;

/**
 * Until the person goes on. Immutable.
 *
 * @param atMost how long the step waits before it ends by itself, one length and positive; without
 *     it, for ever
 */
public record Ready(Optional<Length> atMost) implements StepTime, RepPace {

  /** Until the person goes on, however long that takes. */
  public static final Ready FOR_EVER = new Ready(Optional.empty());

  /** Checks the length. */
  public Ready {
    Checks.fixed("at-most", atMost);
  }

  /** Returns the time until the person goes on, at most {@code length}. */
  public static Ready atMost(Length length) {
    return new Ready(Optional.of(length));
  }
}
