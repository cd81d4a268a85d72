package dev.limber.terminal;

import java.util.List;

/**
 * Draws live lines in place: works out what to send so that they replace those drawn before, while
 * lines of the history scroll up above them.
 *
 * <p>The cursor rests at the end of the last live line. Not safe for use by several threads.
 */
final class Drawing {

  private static final String CLEAR_TO_LINE_END = "\u001b[K";
  private static final String CLEAR_TO_SCREEN_END = "\u001b[J";

  private final Ink ink;
  private List<Line> drawn = List.of();
  private int drawnWidth;

  Drawing(Ink ink) {
    this.ink = ink;
  }

  /**
   * Returns what to send so that {@code history} stands above {@code live}; nothing if that is what
   * is seen already.
   */
  String draw(List<Line> history, List<Line> live, int width) {
    if (history.isEmpty() && live.equals(drawn) && width == drawnWidth) {
      return "";
    }
    StringBuilder out = new StringBuilder(toTop(width));
    history.forEach(line -> out.append(ink.paint(line)).append(CLEAR_TO_LINE_END).append("\r\n"));
    for (int i = 0; i < live.size(); i++) {
      out.append(i == 0 ? "" : "\r\n").append(ink.paint(live.get(i))).append(CLEAR_TO_LINE_END);
    }
    drawn = live;
    drawnWidth = width;
    return out.append(CLEAR_TO_SCREEN_END).toString();
  }

  /** Forgets what was drawn, because others may have written since: the next drawing is below. */
  void forget() {
    drawn = List.of();
  }

  private String toTop(int width) {
    // A terminal that became narrower has wrapped what was drawn on the old width.
    int rows =
        drawn.stream().mapToInt(line -> Math.max(1, (line.width() + width - 1) / width)).sum();
    return rows > 1 ? "\r\u001b[" + (rows - 1) + "A" : "\r";
  }
}
