package dev.limber.terminal;

import java.util.Locale;

/**
 * Makes text from files and arguments safe to print: the one place where this program escapes.
 *
 * <p>A terminal obeys what it is sent, so a routine could clear the screen or turn words around.
 * Stateless.
 */
final class SafeText {

  private SafeText() {}

  /**
   * Returns {@code raw} with line breaks and tabs as spaces, other control characters as their
   * pictures ({@code ␛}), and characters that hide or turn the direction of writing as {@code
   * \}{@code u202E}. Safe text comes out unchanged.
   */
  static String of(String raw) {
    return rewritten(raw, SafeText::append);
  }

  /**
   * Returns a line of JSON with the same meaning that is safe to print: what {@link #of} replaces
   * is written as JSON escapes.
   */
  static String json(String line) {
    return rewritten(line, SafeText::appendJson);
  }

  private interface Appending {
    void append(StringBuilder out, int codePoint);
  }

  private static String rewritten(String raw, Appending appending) {
    if (raw.codePoints().noneMatch(SafeText::isUnsafe)) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length() + 16);
    raw.codePoints().forEach(codePoint -> appending.append(out, codePoint));
    return out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    if (!isUnsafe(codePoint)) {
      out.appendCodePoint(codePoint);
    } else if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
      out.append(' ');
    } else if (codePoint < 0x20) {
      out.append((char) (0x2400 + codePoint));
    } else if (codePoint == 0x7F) {
      out.append('\u2421');
    } else {
      out.append(
          String.format(Locale.ROOT, codePoint < 0x10000 ? "\\u%04X" : "\\U%08X", codePoint));
    }
  }

  private static void appendJson(StringBuilder out, int codePoint) {
    if (!isUnsafe(codePoint)) {
      out.appendCodePoint(codePoint);
      return;
    }
    for (char unit : Character.toChars(codePoint)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
  }

  /** Returns whether a terminal may obey {@code codePoint}, or hide what it does. */
  static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // The two joiners shape emoji and many scripts; every other format character only hides.
      case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
      default -> false;
    };
  }
}
