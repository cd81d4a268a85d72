package dev.limber.dsl.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * Checks the characters of a text before anybody parses it: how many, and which.
 *
 * <p>What passes here cannot make the scanner stumble over a character. Stateless.
 */
final class Characters {

  /** The byte order mark, which is invisible wherever else it stands. */
  private static final int MARK = 0xFEFF;

  private static final String SAVE = "save the file as text in UTF-8";

  private Characters() {}

  /** Returns whether the text may be parsed, and otherwise adds the one problem that says why. */
  static boolean check(Source source, int most, Problems problems) {
    String text = source.text();
    if (source.length() > most) {
      tooLong(source, most, problems);
      return false;
    }
    int bad = firstUnreadable(text);
    if (bad < text.length()) {
      unreadable(source, bad, problems);
      return false;
    }
    if (source.badByte() >= 0) {
      undecoded(source, problems);
      return false;
    }
    return true;
  }

  /** Returns the offset of the first character that YAML does not allow, or the length. */
  static int firstUnreadable(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if ((c >= ' ' && c <= '~') || c == '\n') {
        i++;
      } else {
        int codePoint = text.codePointAt(i);
        if (!isReadable(codePoint)) {
          return i;
        }
        i += Character.charCount(codePoint);
      }
    }
    return i;
  }

  /** Returns whether YAML allows a code point, and no editor stumbles over it. */
  static boolean isReadable(int codePoint) {
    // U+0085, U+2028 and U+2029 end a line in YAML 1.1 and in no editor: places would go wrong.
    return codePoint == '\n'
        || codePoint == '\t'
        || codePoint == '\r'
        || (codePoint >= 0xA0 && codePoint <= 0xD7FF && codePoint != 0x2028 && codePoint != 0x2029)
        || (codePoint >= 0xE000 && codePoint != MARK && (codePoint & 0xFFFE) != 0xFFFE);
  }

  private static void tooLong(Source source, int most, Problems problems) {
    String message =
        String.format(
            Locale.ROOT,
            "expected at most %,d characters, but was a text of %,d",
            most,
            source.length());
    problems.error(most, most, Code.TOO_LONG, message, "divide the routine into several files");
  }

  private static void undecoded(Source source, Problems problems) {
    int end = source.length();
    int bad = source.badByte();
    String message =
        String.format(Locale.ROOT, "expected text in UTF-8, but was the byte %02X", bad);
    boolean wide = end == 0 && bad >= 0xFE;
    String hint = wide ? "the file seems to be in UTF-16; " + SAVE : SAVE;
    problems.error(end, end, Code.INVALID_UTF8, message, hint);
  }

  private static void unreadable(Source source, int offset, Problems problems) {
    int codePoint = source.text().codePointAt(offset);
    int position = source.position(offset);
    String message =
        "expected readable text, but was the character "
            + String.format(Locale.ROOT, "U+%04X", codePoint);
    problems.error(position, position + 1, Code.INVALID_CHARACTER, message, remedy(codePoint));
  }

  private static String remedy(int codePoint) {
    if (codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029) {
      return "this is an invisible end of a line, as pasted from a web page; delete it";
    }
    if (codePoint == 0) {
      return "the file seems to be no text, or to be in UTF-16; " + SAVE;
    }
    return "delete the character, and " + SAVE;
  }

  /** Returns whether there is a blank in {@code text} that looks like one and is another. */
  static boolean hasStrangeBlank(String text) {
    return text.chars().anyMatch(c -> c == '\u00A0' || c == '\u202F' || c == '\u2007');
  }

  /** Returns what to do with a blank that is no ordinary one, if there is one. */
  static Optional<String> strangeBlank(String text) {
    return hasStrangeBlank(text)
        ? Optional.of(
            "a space in it is a no-break space, as pasted from elsewhere; type an ordinary one")
        : Optional.empty();
  }
}
