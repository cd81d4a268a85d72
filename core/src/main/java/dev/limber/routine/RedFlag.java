package dev.limber.routine;

import java.util.Objects;

/**
 * A symptom that ends the session at once when it is reported. Immutable.
 *
 * @param symptom the symptom, a slug that the routine declares
 * @param say the advice
 */
public record RedFlag(String symptom, Text say) {

  /** Checks the name. */
  public RedFlag {
    Checks.slug("symptom", symptom);
    Objects.requireNonNull(say, "say");
  }

  /** Returns the red flag {@code symptom} with the advice {@code say}. */
  public static RedFlag of(String symptom, String say) {
    return new RedFlag(symptom, Text.of(say));
  }
}
