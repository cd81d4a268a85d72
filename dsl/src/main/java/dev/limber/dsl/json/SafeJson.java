package dev.limber.dsl.json;

/**
 * Writes out as {@code \}{@code uXXXX} what could do harm in a terminal or a log: control
 * characters, line and paragraph separators, controls of writing direction, halves of surrogate
 * pairs. In JSON such characters stand inside strings only, where the escape means the same.
 *
 * <p>The list is our own, because the JDK's grows with each Unicode version, and a log must be the
 * same on all. Stateless.
 */
final class SafeJson {

  /** Large letters, as Jackson writes its own escapes. */
  private static final String HEX = "0123456789ABCDEF";

  private SafeJson() {}

  /** Returns {@code json} with everything harmful written out. */
  static String escape(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isPair(json, i)) {
        safe.append(c).append(json.charAt(++i));
      } else if (isHarmful(c)) {
        safe.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          safe.append(HEX.charAt(c >> shift & 0xF));
        }
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static boolean isHarmful(char c) {
    return Character.isISOControl(c)
        || Character.isSurrogate(c)
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\ufeff';
  }
}
