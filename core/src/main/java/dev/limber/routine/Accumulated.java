package dev.limber.routine;

import dev.limber.routine.internal.Bouts;

/**
 * A time that is added up in bouts: the person ends a bout, rests as long as needed, and begins the
 * next. The last bout ends by itself. Immutable.
 *
 * @param total how long to hold in all, positive
 * @param boutsOf how long a bout must last to count, one length, positive and not above the lower
 *     end of {@code total}
 */
public record Accumulated(Length total, Length boutsOf) implements HoldTime {

  /** Checks the lengths. */
  public Accumulated {
    Checks.positiveLength("total", total);
    Checks.fixed("bouts-of", boutsOf);
    if (Bouts.areLonger(boutsOf, total)) {
      throw new IllegalArgumentException(
          "bouts-of must not be more than the total, but was " + boutsOf + " of " + total);
    }
  }

  /** Returns the time of {@code total} in bouts of at least {@code boutsOf}. */
  public static Accumulated of(Length total, Length boutsOf) {
    return new Accumulated(total, boutsOf);
  }
}
