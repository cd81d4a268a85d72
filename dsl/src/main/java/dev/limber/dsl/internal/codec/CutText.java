package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.ScalarStyle;
import dev.limber.dsl.internal.Source;
import dev.limber.dsl.internal.Visible;

/**
 * Text that a {@code #} cuts short: {@code move: Do exercise #3 slowly}, where the author did not
 * mean a comment. One that is meant has a space behind its {@code #}.
 *
 * <p>Not safe for use by several threads.
 */
final class CutText {

  private final Problems problems;
  private final boolean possible;

  CutText(Problems problems) {
    this.problems = problems;
    this.possible = !problems.source().isJson() && hasTightMark(problems.source().text());
  }

  /** Looks at the whole file once, because most have nothing of the kind. */
  private static boolean hasTightMark(String text) {
    for (int at = text.indexOf(" #"); at >= 0; at = text.indexOf(" #", at + 1)) {
      if (isTight(text, at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a letter or digit follows the mark at once. */
  private static boolean isTight(String text, int mark) {
    return mark + 1 < text.length() && Character.isLetterOrDigit(text.charAt(mark + 1));
  }

  void check(ScalarNode node) {
    if (!possible || node.isAbsent() || node.style() != ScalarStyle.PLAIN) {
      return;
    }
    Source source = problems.source();
    String text = source.text();
    int mark = source.offset(node.end());
    while (mark < text.length() && text.charAt(mark) == ' ') {
      mark++;
    }
    if (!text.startsWith("#", mark) || !isTight(text, mark)) {
      return;
    }
    int end = mark;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String rest = text.substring(mark, end).trim();
    problems.warning(
        source.position(mark),
        source.position(mark + rest.length()),
        Code.COMMENT_IN_TEXT,
        "expected the rest of the text, but was the comment " + Visible.quoted(rest),
        "text with \" #\" wants quotes: "
            + Visible.quoted(node.value() + " " + rest)
            + "; a comment wants a space after the #");
  }
}
