package dev.limber.dsl.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a file, taken apart as an author sees it: {@code - key: value}.
 *
 * <p>Only the text is looked at, not what YAML makes of it, since this serves where YAML fails. All
 * places are offsets in the text. Immutable.
 *
 * @param text the text of the file
 * @param number the number of the line, from 1
 * @param start where the line begins
 * @param end where it ends, without blanks and a comment
 * @param content where its content begins, after blanks and {@code - }
 * @param colon where the first {@code :} before a blank stands, or -1
 * @param value where the value begins: after the colon, or at the content; the end if there is none
 */
record Line(String text, int number, int start, int end, int content, int colon, int value) {

  private static final Pattern BULLET = Pattern.compile("([–—−•·‣◦▪*]|\\d{1,3}[.)])[ \\u00A0\\t]+");

  static Line of(Source source, int index) {
    String text = source.text();
    int start = source.lineStart(index);
    int end = contentEnd(text, start, source.lineEnd(index));
    int content = start;
    while (content < end && isSkipped(text, content, end)) {
      content++;
    }
    int colon = colon(text, content, end);
    int value = colon < 0 ? content : colon + 1;
    while (value < end && isBlank(text.charAt(value))) {
      value++;
    }
    return new Line(text, index + 1, start, end, content, colon, value);
  }

  private static int contentEnd(String text, int start, int lineEnd) {
    int end = lineEnd;
    for (int i = start; i < lineEnd; i++) {
      if (text.charAt(i) == '#' && (i == start || isBlank(text.charAt(i - 1)))) {
        // Inside quotes this is no comment, but then cutting here does little harm.
        end = i;
        break;
      }
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSkipped(String text, int at, int end) {
    char c = text.charAt(at);
    return isBlank(c) || (c == '-' && (at + 1 == end || isBlank(text.charAt(at + 1))));
  }

  private static int colon(String text, int from, int end) {
    if (from < end && "\"'{[|>".indexOf(text.charAt(from)) >= 0) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ':' && (i + 1 == end || isBlank(text.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  boolean isEmpty() {
    return content == end;
  }

  /** Returns whether the line is an item of a list. */
  boolean isItem() {
    int first = first();
    return first < content && text.charAt(first) == '-';
  }

  /** Returns where something other than blanks begins. */
  int first() {
    int i = start;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean hasKey() {
    return colon > content;
  }

  boolean hasValue() {
    return value < end;
  }

  /** Returns whether the line is a key with its value, and no item of a list. */
  boolean isComplete() {
    return hasKey() && hasValue() && !isItem();
  }

  /** Returns what is written after blanks and dashes. */
  String rawContent() {
    return text.substring(content, end);
  }

  String key() {
    return text.substring(content, colon);
  }

  /** Returns what is written as the value, or the whole content where there is no key. */
  String rawValue() {
    return text.substring(value, end);
  }

  /** Returns the column, from 1, of an offset in this line. */
  int column(int offset) {
    return text.codePointCount(start, offset) + 1;
  }

  /** Returns whether there is a tab among the blanks before the content. */
  int tabInIndentation() {
    for (int i = start; i < content; i++) {
      if (text.charAt(i) == '\t') {
        return i;
      }
    }
    return -1;
  }

  /** Returns where in a word like {@code hold:30s} the colon stands that lacks a space, or -1. */
  int tightColon() {
    for (int i = content; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i > content && i + 1 < end && !isBlank(text.charAt(i + 1)) ? i : -1;
      }
      if (c != '-' && c != '_' && !Character.isLetterOrDigit(c)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns what to write if the line begins like an item of a list in a document of prose. */
  Optional<String> bullet() {
    Matcher bullet = BULLET.matcher(text).region(first(), end);
    return bullet.lookingAt()
        ? Optional.of(
            "an item of a list begins with a hyphen and a space, not with "
                + Visible.quoted(bullet.group(1))
                + ": write - "
                + Visible.cut(text.substring(bullet.end(), end)))
        : Optional.empty();
  }

  /** Returns whether the content begins with a dash and lacks the space after it. */
  boolean hasTightDash() {
    return content + 1 < end
        && text.charAt(content) == '-'
        && Character.isLetterOrDigit(text.charAt(content + 1));
  }

  /** Returns the line as it should be, with its value in quotes. */
  String withQuotes() {
    String before = hasKey() ? key() + ": " : text.startsWith("-", content - 2) ? "- " : "";
    return Visible.cut(before) + quoted(rawValue());
  }

  /** Returns the line with quotes at the end of its value. */
  String withClosingQuotes() {
    return (hasKey() ? Visible.cut(key()) + ": " : "") + Visible.cut(rawValue()) + '"';
  }

  private static String quoted(String raw) {
    String value = isQuoted(raw) ? raw.substring(1, raw.length() - 1) : raw;
    if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
      return Visible.quoted(value);
    }
    return '\'' + Visible.cut(value.replace("'", "''")) + '\'';
  }

  /** Returns whether quotes are around the whole, with at most an apostrophe in between. */
  private static boolean isQuoted(String raw) {
    char first = raw.isEmpty() ? ' ' : raw.charAt(0);
    if ((first != '"' && first != '\'') || raw.length() == 1 || !raw.endsWith(first + "")) {
      return false;
    }
    return raw.chars().filter(c -> c == first).count() <= 3;
  }
}
