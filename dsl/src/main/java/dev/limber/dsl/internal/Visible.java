package dev.limber.dsl.internal;

import java.util.Locale;

/**
 * Makes text of a file safe to show: the one place where characters are escaped.
 *
 * <p>A terminal, a log or an editor must not obey what a file holds. Control characters become
 * their pictures ({@code ␛}), a tab becomes {@code →}, and characters that cannot be seen or that
 * turn the direction of writing become {@code \}{@code u202E}. What comes out comes out unchanged
 * when it is put in again. Stateless.
 */
public final class Visible {

  /** How many code points of a value a message shows. */
  private static final int LONGEST_QUOTE = 60;

  private Visible() {}

  /** Returns the text with everything escaped that must not be shown raw. */
  public static String text(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (!isPlain(raw.charAt(i))) {
        return escaped(raw, i);
      }
    }
    return raw;
  }

  /** Returns the text in double quotes, escaped, and cut with {@code …} where it is long. */
  public static String quoted(String raw) {
    return '"' + cut(raw) + '"';
  }

  /** Returns the text escaped, and cut with {@code …} where it is long. */
  public static String cut(String raw) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    for (int count = 0; i < raw.length() && count < LONGEST_QUOTE; count++) {
      int codePoint = raw.codePointAt(i);
      append(out, codePoint);
      i += Character.charCount(codePoint);
    }
    return i < raw.length() ? out.append('…').toString() : out.toString();
  }

  /** Appends one code point, escaped if it must be. */
  static void append(StringBuilder out, int codePoint) {
    if (codePoint == '\t') {
      out.append('→');
    } else if (codePoint < 0x20) {
      out.append((char) (0x2400 + codePoint));
    } else if (codePoint == 0x7F) {
      out.append('\u2421');
    } else if (isUnsafe(codePoint)) {
      String form = codePoint < 0x10000 ? "\\u%04X" : "\\U%08X";
      out.append(String.format(Locale.ROOT, form, codePoint));
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  private static String escaped(String raw, int from) {
    StringBuilder out = new StringBuilder(raw.length() + 16).append(raw, 0, from);
    for (int i = from; i < raw.length(); ) {
      int codePoint = raw.codePointAt(i);
      append(out, codePoint);
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x7F ? c >= 0x20 : !Character.isSurrogate(c) && !isUnsafe(c);
  }

  private static boolean isUnsafe(int codePoint) {
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
