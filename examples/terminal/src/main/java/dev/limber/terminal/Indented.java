package dev.limber.terminal;

/** Text that is indented by two spaces a level. Not safe for use by several threads. */
final class Indented {

  private final StringBuilder text = new StringBuilder();
  private int level;

  /** Adds a line. */
  Indented line(String line) {
    text.append(line.isEmpty() ? "" : "  ".repeat(level)).append(line).append('\n');
    return this;
  }

  /** Indents what follows by one level more. */
  Indented in() {
    level++;
    return this;
  }

  /** Indents what follows by one level less. */
  Indented back() {
    level--;
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
