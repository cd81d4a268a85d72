package dev.limber.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** Writes times for people. Stateless. */
final class Times {

  private Times() {}

  /** Returns a point in time or a long length as {@code 1:05} or {@code 1:00:05}, rounded down. */
  static String clock(Duration time) {
    long seconds = Math.max(0, time.toSeconds());
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** Returns what is left, rounded up, so that 0 is shown only when nothing is. */
  static String left(Duration time) {
    Duration up = Duration.ofSeconds(time.plusNanos(999_999_999).toSeconds());
    return up.toSeconds() < 60 ? up.toSeconds() + " s" : clock(up);
  }

  /** Returns a length as {@code 90 s}, {@code 1.5 s} or, from two minutes on, {@code 2:30}. */
  static String length(Duration time) {
    boolean whole = time.toNanosPart() == 0;
    return whole && time.toSeconds() >= 120 ? clock(time) : seconds(time) + " s";
  }

  /** Returns a length that was measured, to the tenth of a second below a minute. */
  static String about(Duration time) {
    long unit = time.toSeconds() < 60 ? 100 : 1_000;
    return length(Duration.ofMillis((time.toMillis() + unit / 2) / unit * unit));
  }

  /**
   * Returns a length from {@code least} to {@code most}, such as {@code 15-30 s} or {@code
   * 1:00-2:00}.
   */
  static String range(Duration least, Duration most) {
    String upper = length(most);
    return upper.endsWith(" s") ? seconds(least) + "-" + upper : clock(least) + "-" + upper;
  }

  private static String seconds(Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
    return (seconds.scale() < 0 ? seconds.setScale(0) : seconds).toPlainString();
  }
}
