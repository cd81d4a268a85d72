package dev.limber.embedding;

import java.util.regex.Pattern;

/** Makes what comes from a file safe for a terminal. Stateless. */
final class Printable {

  /** Control and format characters: among them are those that steer a terminal. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Printable() {}

  static String of(String text) {
    return INVISIBLE.matcher(text).replaceAll("\uFFFD");
  }
}
