package dev.limber.routine;

/**
 * The same time for each rep. Immutable.
 *
 * @param length how long one rep takes, one length and positive
 */
public record Each(Length length) implements RepPace {

  /** Checks the length. */
  public Each {
    Checks.fixed("each", length);
  }

  /** Returns the pace at which a rep takes {@code length}. */
  public static Each of(Length length) {
    return new Each(length);
  }
}
