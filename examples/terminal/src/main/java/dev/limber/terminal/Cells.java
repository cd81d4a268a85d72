package dev.limber.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/**
 * Measures, cuts and wraps safe text by the cells of a terminal that it fills.
 *
 * <p>A combining mark fills none, a wide character two. Terminals do not agree about sequences of
 * emoji; what is counted here is at least what most of them fill. Stateless.
 */
final class Cells {

  private Cells() {}

  /** Returns how many cells {@code text} fills. */
  static int of(String text) {
    return text.codePoints().map(Cells::of).sum();
  }

  /** Returns {@code text} followed by spaces up to {@code width} cells. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** Returns {@code text}, or as much of it as fits into {@code width} cells with {@code end}. */
  static String cut(String text, int width, String end) {
    if (of(text) <= width) {
      return text;
    }
    int room = width - of(end);
    return room <= 0 ? prefix(text, width) : prefix(text, room).stripTrailing() + end;
  }

  /**
   * Returns {@code text} in lines of at most {@code width} cells, broken between words, or anywhere
   * if a word is longer than a line. Runs of spaces count as one. Wide scripts know no spaces, and
   * are broken where they allow it.
   */
  static List<String> wrapped(String text, int width) {
    String words = text.strip().replaceAll(" {2,}", " ");
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(words);
    List<String> lines = new ArrayList<>();
    String line = "";
    int from = places.first();
    for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
      if (!mayBreak(words, to)) {
        continue;
      }
      String longer = line + words.substring(from, to);
      if (of(longer.stripTrailing()) <= width) {
        line = longer;
      } else {
        if (!line.isBlank()) {
          lines.add(line.stripTrailing());
        }
        line = broken(words.substring(from, to), width, lines);
      }
      from = to;
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  /** Options such as {@code --have} and times such as {@code 1:05} are to stay whole. */
  private static boolean mayBreak(String words, int at) {
    int before = words.codePointBefore(at);
    return at == words.length()
        || before == ' '
        || of(before) == 2
        || of(words.codePointAt(at)) == 2;
  }

  private static String broken(String word, int width, List<String> lines) {
    String rest = word;
    while (of(rest.stripTrailing()) > width) {
      String head = prefix(rest, Math.max(width, 2));
      lines.add(head);
      rest = rest.substring(head.length());
    }
    return rest;
  }

  private static String prefix(String text, int width) {
    int filled = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      filled += of(codePoint);
      if (filled > width) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }

  private static int of(int codePoint) {
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }
}
