package dev.limber.terminal;

/**
 * A piece of text in one style.
 *
 * <p>Immutable.
 *
 * @param style what it means to the eye
 * @param text what it says, safe to print whatever it was made of
 */
record Span(Style style, String text) {

  Span {
    text = SafeText.of(text);
  }
}
