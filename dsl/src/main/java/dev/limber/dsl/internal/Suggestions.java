package dev.limber.dsl.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which known word an author meant.
 *
 * <p>Words are alike when few letters were forgotten, added, changed or swapped (the distance of
 * Damerau and Levenshtein), about one in three; case, {@code _} and blanks instead of {@code -} do
 * not count. Stateless.
 */
public final class Suggestions {

  private static final int LONGEST = 40;

  private Suggestions() {}

  /** Returns the candidate nearest to a word, the first of several, if one is near enough. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String wanted = folded(word);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int best = Math.max(1, (wanted.length() + 1) / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - wanted.length()) >= best) {
        // at least so many letters are too many: no need to compare the others
        continue;
      }
      int distance = distance(wanted, folded(candidate));
      // A short word may not become another one letter by letter.
      if (distance < best && distance < Math.max(candidate.length(), wanted.length())) {
        best = distance;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** Returns the hint {@code did you mean "hold"?}, if there is a candidate near enough. */
  public static Optional<String> hint(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(Suggestions::question);
  }

  /** Returns the hint {@code did you mean "hold"?}. */
  static String question(String candidate) {
    return "did you mean \"" + candidate + "\"?";
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** Counts forgotten, added and changed letters and swapped neighbours. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        if (isSwap(a, i, b, j)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
