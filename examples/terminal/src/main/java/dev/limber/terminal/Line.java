package dev.limber.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of output.
 *
 * <p>Immutable.
 *
 * @param spans its pieces from left to right
 */
record Line(List<Span> spans) {

  static final Line EMPTY = new Line(List.of());

  Line {
    spans = List.copyOf(spans);
  }

  /** Returns the line that says {@code text} in the plain style. */
  static Line of(String text) {
    return of(Style.PLAIN, text);
  }

  /** Returns the line that says {@code text}. */
  static Line of(Style style, String text) {
    return new Line(List.of(new Span(style, text)));
  }

  /** Returns this line with {@code text} after it. */
  Line plus(Style style, String text) {
    List<Span> longer = new ArrayList<>(spans);
    longer.add(new Span(style, text));
    return new Line(longer);
  }

  /** Returns this line with {@code text} after it, which ends in the cell {@code width}. */
  Line plusRight(Style style, String text, int width) {
    String gap = " ".repeat(Math.max(1, width - width() - Cells.of(SafeText.of(text))));
    return plus(Style.PLAIN, gap).plus(style, text);
  }

  /** Returns how many cells it fills. */
  int width() {
    return Cells.of(plain());
  }

  /** Returns its text without any style. */
  String plain() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
