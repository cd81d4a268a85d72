package dev.limber.routine;

/**
 * As often as it fits into a time: nothing more is begun once the time is over. Immutable.
 *
 * @param length the time, one length and positive
 */
public record TimeBox(Length length) implements Amount {

  /** Checks the length. */
  public TimeBox {
    Checks.fixed("for", length);
  }

  /** Returns the time box of {@code length}. */
  public static TimeBox of(Length length) {
    return new TimeBox(length);
  }
}
