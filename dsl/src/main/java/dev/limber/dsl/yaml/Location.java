package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.Visible;

/**
 * A place in a file, from its first character to just after its last.
 *
 * <p>Lines end with {@code \n}, {@code \r\n} or {@code \r}. Columns count Unicode code points, so
 * that an emoji is one column; a byte order mark is none. Immutable.
 *
 * @param source the name of the file, safe to print
 * @param line the line of the first character, from 1
 * @param column the column of the first character, from 1
 * @param endLine the line of the end, from 1
 * @param endColumn the column just after the last character, from 1
 */
public record Location(String source, int line, int column, int endLine, int endColumn) {

  /** Checks that the place has a beginning and an end in this order. */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column must be at least 1, but were " + line + " and " + column);
    }
    if (endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "end must not be before "
              + line
              + ":"
              + column
              + ", but was "
              + endLine
              + ":"
              + endColumn);
    }
    source = Visible.text(source);
  }

  /** Returns the place as compilers write it, such as {@code stretch.yaml:12:9}. */
  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
