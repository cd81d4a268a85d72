package dev.limber.dsl.internal.codec;

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
      String hint = fault.hint().map(words -> "; " + words).orElse("");
      throw new IllegalArgumentException(fault.message(text) + hint);
    }
  }

  /** Returns the short form of {@code duration}. */
  public static String format(Duration duration) {
    return DurationText.write(duration);
  }
}
