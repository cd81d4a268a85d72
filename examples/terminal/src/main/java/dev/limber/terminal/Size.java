package dev.limber.terminal;

/**
 * How large the terminal is, in cells.
 *
 * <p>Immutable.
 *
 * @param width columns, at least 20
 * @param height rows, at least 4
 */
record Size(int width, int height) {

  /** What a terminal has that does not say. */
  static final Size USUAL = new Size(80, 24);

  Size {
    width = width <= 0 ? 80 : Math.max(20, width);
    height = height <= 0 ? 24 : Math.max(4, height);
  }
}
