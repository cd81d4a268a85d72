package dev.limber.dsl.internal;

/** A text exactly as the author wrote it; {@code no}, {@code 010} and {@code ~} are text too. */
public final class ScalarNode extends Node {

  private final String value;
  private final ScalarStyle style;

  ScalarNode(String value, ScalarStyle style, int start, int end) {
    super(start, end);
    this.value = value;
    this.style = style;
  }

  /** Returns the text without its quotes, folded and unescaped as YAML says. */
  public String value() {
    return value;
  }

  /** Returns how the text is written. */
  public ScalarStyle style() {
    return style;
  }

  /**
   * Returns whether nothing is written here at all, as after {@code say:}; quotes are something.
   */
  public boolean isAbsent() {
    return value.isEmpty() && style == ScalarStyle.PLAIN;
  }

  @Override
  public String described() {
    return isAbsent() ? "nothing" : Visible.quoted(value);
  }

  @Override
  public String toString() {
    return Visible.quoted(value);
  }
}
