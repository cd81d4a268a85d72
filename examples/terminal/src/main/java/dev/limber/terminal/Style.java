package dev.limber.terminal;

/** What a piece of text means to the eye; {@link Ink} decides how that looks. Immutable. */
enum Style {
  PLAIN,
  STRONG,
  FAINT,
  GOOD,
  CAUTION,
  PAIN
}
