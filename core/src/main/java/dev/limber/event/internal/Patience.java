package dev.limber.event.internal;

import dev.limber.event.Diagnostics;

/**
 * What becomes of listeners that fail. Immutable.
 *
 * @param diagnostics hears of failures; does not throw, whatever it was made of
 * @param failuresInARow after how many failures in a row a listener is let go, at least 1
 */
public record Patience(Diagnostics diagnostics, int failuresInARow) {

  /** After how many failures in a row a listener is let go, unless the host sets another number. */
  public static final int FAILURES_IN_A_ROW = 3;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public Patience {
    diagnostics = SafeDiagnostics.around(diagnostics);
    if (failuresInARow < 1) {
      throw new IllegalArgumentException(
          "failures in a row must be at least 1, but was " + failuresInARow);
    }
  }
}
