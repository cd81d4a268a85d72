package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.codec.DurationNotation;
import java.time.Duration;

/** Durations as routine files write them, for hosts that take them elsewhere too. */
public final class Durations {

  private Durations() {}

  /**
   * Returns the duration that {@code text} writes, such as {@code 30s}, {@code 1m 30s}, {@code 1.5
   * min} or {@code PT1M30S}: zero or more, in whole milliseconds.
   *
   * @throws IllegalArgumentException if it is none, saying what was expected
   */
  public static Duration parse(String text) {
    return DurationNotation.parse(text);
  }

  /** Returns the short form of {@code duration}, such as {@code 1m30s}. */
  public static String format(Duration duration) {
    return DurationNotation.format(duration);
  }
}
