package dev.limber.terminal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes strings as YAML: without quotes only what no reader of YAML takes for anything else, and
 * with every character escaped that must not reach a terminal. Stateless.
 */
final class YamlText {

  private static final Pattern WORDS =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} ,.'()/{}-]*[\\p{L}\\p{M}\\p{N}.')}])?");

  private static final Pattern VALUE = Pattern.compile("[0-9](?:[0-9a-z .-]*[0-9a-z])?");

  /** What some readers take for a truth value, or for nothing. */
  private static final Set<String> OTHERWISE =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private YamlText() {}

  /** Returns words for people. */
  static String text(String text) {
    boolean plain =
        WORDS.matcher(text).matches() && !OTHERWISE.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  /** Returns a value with a notation of its own, such as a duration. */
  static String value(String text) {
    return VALUE.matcher(text).matches() ? text : text(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    text.codePoints().forEach(codePoint -> append(out, codePoint));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      out.append('\\').append((char) codePoint);
    } else if (codePoint == '\n') {
      out.append("\\n");
    } else if (SafeText.isUnsafe(codePoint)) {
      String form = codePoint < 0x10000 ? "\\u%04X" : "\\U%08X";
      out.append(String.format(Locale.ROOT, form, codePoint));
    } else {
      out.appendCodePoint(codePoint);
    }
  }
}
