package dev.limber.routine.internal;

import dev.limber.routine.DurationRange;
import dev.limber.routine.Length;
import java.util.Collection;
import java.util.StringJoiner;

/** Names as messages show them, which must stay short whatever the routine holds. Stateless. */
final class Shown {

  private static final int LONGEST = 60;
  private static final int MOST = 8;

  private Shown() {}

  /** Returns the name, cut where it is long. */
  static String cut(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** Returns the first few names with commas between them. */
  static String list(Collection<String> names) {
    StringJoiner list = new StringJoiner(", ");
    int count = 0;
    for (String name : names) {
      if (count++ == MOST) {
        list.add("…");
        break;
      }
      list.add(cut(name));
    }
    return list.toString();
  }

  /** Returns the length as a file writes it: {@code 1m30s}. */
  static String length(long millis) {
    long seconds = millis / 1000;
    String written =
        part(seconds / 3600, "h")
            + part(seconds / 60 % 60, "m")
            + part(seconds % 60, "s")
            + part(millis % 1000, "ms");
    return written.isEmpty() ? "0s" : written;
  }

  private static String part(long count, String unit) {
    return count == 0 ? "" : count + unit;
  }

  /** Returns the length or range as a file writes it: {@code 15s-30s}, {@code 5 breaths}. */
  static String length(Length length) {
    if (!(length instanceof DurationRange clock)) {
      return length.toString();
    }
    String most = length(clock.most().toMillis());
    return clock.isFixed() ? most : length(clock.least().toMillis()) + "-" + most;
  }
}
