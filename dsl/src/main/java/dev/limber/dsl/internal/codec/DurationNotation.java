package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Notation;
import java.time.Duration;

/** Durations of the language for those outside of files. */
public final class DurationNotation {

  private DurationNotation() {}

  /**
   * Returns the duration that {@code text} writes.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Duration parse(String text) {
    try {
      return DurationText.parse(text);
    } catch (Fault fault) {
      String hint = fault.hint().in(Notation.YAML);
      throw new IllegalArgumentException(fault.message(text) + (hint.isEmpty() ? "" : "; " + hint));
    }
  }

  /** Returns the short form of {@code duration}. */
  public static String format(Duration duration) {
    return DurationText.write(duration);
  }
}
