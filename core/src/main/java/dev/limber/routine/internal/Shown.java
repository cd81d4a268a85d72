package dev.limber.routine.internal;

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
}
