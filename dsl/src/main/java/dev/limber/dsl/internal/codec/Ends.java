package dev.limber.dsl.internal.codec;

import java.util.Optional;

/**
 * The two ends of a range as written, around a hyphen, an en dash as pasted from prose, or the word
 * "to".
 *
 * <p>Immutable.
 */
record Ends(String lower, String upper) {

  private static final String TO = "to";

  /** Returns the ends, unless {@code text} is no range. */
  static Optional<Ends> of(String text) {
    int dash = dash(text, 0);
    if (dash < 0) {
      return text.indexOf(' ') < 0 && text.indexOf('\t') < 0 ? Optional.empty() : ofWords(text);
    }
    return dash(text, dash + 1) < 0 ? of(text, dash, dash + 1) : Optional.empty();
  }

  private static int dash(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '-' || text.charAt(i) == '–') {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Ends> ofWords(String text) {
    for (int at = text.indexOf(TO); at >= 0; at = text.indexOf(TO, at + 1)) {
      int after = at + TO.length();
      boolean apart = at > 0 && after < text.length();
      if (apart && isBlank(text.charAt(at - 1)) && isBlank(text.charAt(after))) {
        return of(text, at, after);
      }
    }
    return Optional.empty();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private static Optional<Ends> of(String text, int lowerEnd, int upperStart) {
    String lower = text.substring(0, lowerEnd).trim();
    String upper = text.substring(upperStart).trim();
    return Numbers.hasDigit(lower) && !upper.isEmpty()
        ? Optional.of(new Ends(lower, upper))
        : Optional.empty();
  }
}
