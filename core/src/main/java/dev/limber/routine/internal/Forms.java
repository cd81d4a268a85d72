package dev.limber.routine.internal;

/**
 * The forms of the names that the language knows.
 *
 * <p>Looked at letter by letter: a regular expression with a repeated group needs stack for every
 * part, and a hostile file has names of a hundred thousand parts. Stateless.
 */
public final class Forms {

  private static final int LONGEST_SUBTAG = 8;

  private Forms() {}

  /** Returns whether {@code text} is lower-case letters, digits and single hyphens between them. */
  public static boolean isSlug(String text) {
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-';
      if (hyphen ? afterHyphen : !isLower(c) && !isDigit(c)) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }

  /** Returns whether {@code text} has the form of a BCP 47 tag that begins with a language. */
  public static boolean isLanguage(String text) {
    int start = 0;
    for (int end = end(text, 0); ; end = end(text, start)) {
      if (!isSubtag(text, start, end)) {
        return false;
      }
      if (end == text.length()) {
        return true;
      }
      start = end + 1;
    }
  }

  private static int end(String text, int start) {
    int hyphen = text.indexOf('-', start);
    return hyphen < 0 ? text.length() : hyphen;
  }

  private static boolean isSubtag(String text, int start, int end) {
    boolean first = start == 0;
    int length = end - start;
    if (length < (first ? 2 : 1) || length > (first ? 3 : LONGEST_SUBTAG)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isLower(c) && !(c >= 'A' && c <= 'Z') && (first || !isDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
