package dev.limber.terminal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * In which characters the terminal is spoken to.
 *
 * <p>Immutable.
 *
 * @param charset how text is turned into bytes
 * @param glyphs the signs that can be shown
 */
record Encoding(Charset charset, Glyphs glyphs) {

  /**
   * Returns what the locale asks for. A locale that names no charset gets ASCII signs, but text in
   * UTF-8, because most terminals read that all the same, and a question mark tells nobody
   * anything.
   *
   * @param environment the environment variables of the process
   */
  static Encoding of(Map<String, String> environment) {
    String locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    Charset charset = charset(locale);
    boolean fine = locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
    return new Encoding(charset, fine ? Glyphs.FINE : Glyphs.ASCII);
  }

  private static Charset charset(String locale) {
    int dot = locale.indexOf('.');
    if (dot < 0) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(locale.substring(dot + 1).replaceAll("@.*", ""));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
