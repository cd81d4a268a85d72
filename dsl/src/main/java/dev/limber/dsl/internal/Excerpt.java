package dev.limber.dsl.internal;

import java.util.List;

/**
 * A line of a file, cut around a place that is marked below it.
 *
 * <p>The mark stands under the same cells of a terminal as the place, whatever stands before it.
 * Stateless.
 */
final class Excerpt {

  /** How many cells of the line are shown at most. */
  private static final int WIDTH = 96;

  /** How many of them stand before the place when the line is too long. */
  private static final int BEFORE = 48;

  /** How many {@code char}s are shown at most, for marks and joiners fill no cells. */
  private static final int LONGEST = 4 * WIDTH;

  private Excerpt() {}

  /** Returns the line and the marks, of which the latter may reach to the end of the line only. */
  static List<String> of(String text, int lineStart, int lineEnd, int from, int to) {
    int end = Math.max(from, lineEnd);
    int left = leftEdge(text, lineStart, lineEnd, from);
    StringBuilder shown = new StringBuilder(left > lineStart ? "…" : "");
    int right = appendUpTo(shown, text, left, from, WIDTH);
    int indent = Cells.of(shown);
    right = appendUpTo(shown, text, right, Math.min(to, end), WIDTH);
    int marks = Math.max(1, Cells.of(shown) - indent);
    right = appendUpTo(shown, text, right, end, WIDTH);
    String line = right < end ? shown.append('…').toString() : shown.toString();
    return List.of(line.stripTrailing(), " ".repeat(indent) + "^".repeat(marks));
  }

  /** Appends visible characters until an offset or until the cells are used up. */
  private static int appendUpTo(StringBuilder out, String text, int from, int to, int width) {
    int cells = Cells.of(out);
    int i = from;
    while (i < to && out.length() < LONGEST) {
      int before = out.length();
      int codePoint = text.codePointAt(i);
      Visible.append(out, codePoint);
      cells += Cells.of(out.subSequence(before, out.length()));
      if (cells > width) {
        out.setLength(before);
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  private static int leftEdge(String text, int lineStart, int lineEnd, int from) {
    if (appendUpTo(new StringBuilder(), text, lineStart, lineEnd, WIDTH) == lineEnd) {
      return lineStart;
    }
    StringBuilder one = new StringBuilder();
    int cells = 0;
    int i = from;
    while (i > lineStart && from - i < LONGEST / 2) {
      int codePoint = text.codePointBefore(i);
      one.setLength(0);
      Visible.append(one, codePoint);
      cells += Cells.of(one);
      if (cells > BEFORE) {
        return i;
      }
      i -= Character.charCount(codePoint);
    }
    return lineStart;
  }
}
