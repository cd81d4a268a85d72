package dev.limber.dsl.internal.codec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths in breaths, which the language has and this version does not read yet.
 *
 * <p>Stateless.
 */
final class Breaths {

  private static final int SECONDS = 5;
  private static final Pattern WHOLE = Pattern.compile("([1-9]\\d{0,3})\\s*breaths?");

  private Breaths() {}

  /** Returns what to say of {@code text}, if it is a length in breaths. */
  static Optional<Fault> fault(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (whole.matches()) {
      int breaths = Integer.parseInt(whole.group(1));
      return Optional.of(notYet(breaths * SECONDS + "s, at five seconds a breath"));
    }
    return text.equals("inhale") || text.equals("exhale")
        ? Optional.of(notYet((text.equals("inhale") ? 2 : 3) + "s"))
        : Optional.empty();
  }

  private static Fault notYet(String instead) {
    return Fault.notYet("a length in breaths", "write a time instead, such as " + instead);
  }
}
