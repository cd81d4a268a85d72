package dev.limber.dsl.internal.codec;

/** The numbers of values, letter by letter: files hold many, and most are short. Stateless. */
final class Numbers {

  private static final int LONGEST = 12;
  private static final int FRACTION = 6;

  private Numbers() {}

  /** Returns the offset after the decimal that begins at an offset, or that offset if none does. */
  static int end(String text, int from) {
    int end = digits(text, from, LONGEST);
    if (end > from && end < text.length() && text.charAt(end) == '.') {
      int fraction = digits(text, end + 1, FRACTION);
      return fraction > end + 1 ? fraction : end;
    }
    return end;
  }

  private static int digits(String text, int from, int most) {
    int end = from;
    while (end < text.length() && end - from < most && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns whether the whole text is a decimal without sign or unit. */
  static boolean isDecimal(String text) {
    return !text.isEmpty() && end(text, 0) == text.length();
  }

  /** Returns the number from 1 to 10 that a text writes, or 0. */
  static int oneToTen(String text) {
    if (text.equals("10")) {
      return 10;
    }
    return text.length() == 1 && isDigit(text.charAt(0)) ? text.charAt(0) - '0' : 0;
  }

  /** Returns whether a text is short and of ASCII letters, digits, dots and hyphens alone. */
  static boolean isShortWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !isDigit(c) && c != '.' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is of ASCII digits alone, and not empty. */
  static boolean isDigits(String text) {
    return !text.isEmpty() && digits(text, 0, text.length()) == text.length();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
