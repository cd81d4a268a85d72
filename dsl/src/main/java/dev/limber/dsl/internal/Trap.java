package dev.limber.dsl.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The usual traps of YAML, recognized by the text around the place where the parser gave up.
 *
 * <p>Each method looks for one and returns whether it was there; if it was, its problem is added.
 */
final class Trap {

  private static final String QUOTES_WANTED = "{}[]@`*&!%|>'\",?#";

  /** A time or a number behind the sign for "more than", which begins a paragraph in YAML. */
  private static final Pattern MORE_THAN =
      Pattern.compile(">[>=~]* *(\\d{1,6}(?:\\.\\d{1,3})? ?[a-z]{0,12})");

  /** How far behind a backslash the parser may give up. */
  private static final int LONGEST_ESCAPE = 2;

  private final Source source;
  private final Problems problems;
  private final int at;
  private final int from;
  private final Line line;

  /**
   * Looks at a failure.
   *
   * @param at the offset where the parser gave up
   * @param from the offset where it began what it did not finish
   */
  Trap(Source source, int at, int from, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.at = at;
    this.from = from;
    this.line = Line.of(source, source.lineAt(at));
  }

  /** A tab where only spaces count. */
  boolean tab() {
    int tab = line.tabInIndentation();
    if (tab < 0 && !source.text().startsWith("\t", at)) {
      return false;
    }
    boolean indents = tab >= 0;
    report(
        indents ? tab : at,
        (indents ? tab : at) + 1,
        Code.TAB,
        (indents ? "expected spaces before a key or \"-\"" : "expected a space")
            + ", but was a tab",
        "YAML does not take tabs here; let your editor write spaces for them");
    return true;
  }

  /** A line that begins with a percent sign, which is no text to YAML. */
  boolean directive() {
    Line begun = lineOf(from);
    if (from != begun.start() || !source.text().startsWith("%", from)) {
      return false;
    }
    report(
        from,
        begun.end(),
        Code.DIRECTIVE,
        "expected a routine, but was the directive " + Visible.quoted(begun.rawContent()),
        "delete the line; text that begins with \"%\" wants quotes");
    return true;
  }

  /** Quotes that are opened and not closed. */
  boolean openQuote() {
    Line opened = lineOf(from);
    String quote = source.text().substring(from, from + 1);
    report(
        from,
        opened.end(),
        Code.UNCLOSED_QUOTE,
        "expected a closing " + quote + ", but was the end of the text",
        quote.equals("'") ? "close the quotes; " + inQuotes(opened) : closed(opened));
    return true;
  }

  private static String inQuotes(Line opened) {
    return "an apostrophe at the beginning of text wants double quotes: " + opened.withQuotes();
  }

  private static String closed(Line opened) {
    String value = opened.rawValue();
    boolean whole = value.indexOf('"', 1) < 0 && value.indexOf('\\') < 0;
    return whole ? "close the quotes: " + opened.withClosingQuotes() : "close the quotes";
  }

  /** A backslash in double quotes with a letter that means nothing, or not enough after it. */
  boolean escape() {
    int backslash = source.text().lastIndexOf('\\', at);
    if (backslash < line.start() || at - backslash > LONGEST_ESCAPE) {
      return false;
    }
    int end = Math.min(backslash + 2, source.text().length());
    report(
        backslash,
        end,
        Code.BAD_ESCAPE,
        "expected an escape such as \\n or \\u00e9, but was "
            + Visible.cut(source.text().substring(backslash, Math.max(end, line.end()))),
        "in double quotes write \\\\ for a backslash, or put the text in single quotes");
    return true;
  }

  /** A list or mapping in brackets that is not closed, or text in it that wants quotes. */
  boolean bracket(String closing) {
    boolean sameLine = source.lineAt(at) == source.lineAt(from);
    if (!sameLine || at >= line.end()) {
      unclosed(lineOf(from), closing);
      return true;
    }
    report(
        at,
        line.end(),
        Code.UNQUOTED_TEXT,
        "expected \",\" or \"" + closing + "\", but was " + shown(at),
        "inside of brackets, put text in quotes that holds one of , : ? [ ] { }");
    return true;
  }

  private void unclosed(Line opened, String closing) {
    boolean ended = source.text().substring(at).isBlank();
    String hint = "close it, or if this is text, put it in quotes: " + opened.withQuotes();
    report(
        from,
        opened.end(),
        Code.UNCLOSED_BRACKET,
        "expected a closing \""
            + closing
            + "\", but was the end of the "
            + (ended ? "text" : "line"),
        opened.value() == opened.start() ? "close it" : hint);
  }

  /** Something behind a value that is complete. */
  boolean behindValue() {
    return at > line.content() && (unquoted() || wantsQuotes());
  }

  private boolean wantsQuotes() {
    report(
        at,
        line.end(),
        Code.NOT_YAML,
        "expected the end of the line, but was " + shown(at),
        "write " + line.withQuotes());
    return true;
  }

  /** Text that begins with a character that means something to YAML. */
  boolean unquoted() {
    String value = line.rawValue();
    if (!line.hasValue() || at < line.value() || !isSpecial(value)) {
      return false;
    }
    if (at > line.value() && (value.startsWith("\"") || value.startsWith("'"))) {
      return behindQuotes(value.charAt(0));
    }
    report(
        line.value(),
        line.end(),
        Code.UNQUOTED_TEXT,
        "expected quotes around text that begins with "
            + Visible.quoted(value.substring(0, 1))
            + ", but was "
            + Visible.cut(value),
        moreThan(value).orElse("write " + line.withQuotes()));
    return true;
  }

  /** There is no way to say "at least", but a range has a lower end. */
  private Optional<String> moreThan(String value) {
    Matcher more = MORE_THAN.matcher(value);
    return more.matches() && line.hasKey()
        ? Optional.of(
            "write "
                + Visible.cut(line.key())
                + ": "
                + more.group(1)
                + ", or a range such as 30-60s; \">\" begins a paragraph in YAML")
        : Optional.empty();
  }

  private boolean behindQuotes(char quote) {
    report(
        at,
        line.end(),
        Code.UNQUOTED_TEXT,
        "expected nothing more after the closing " + quote + ", but was " + shown(at),
        "write " + line.withQuotes());
    return true;
  }

  private static boolean isSpecial(String value) {
    return QUOTES_WANTED.indexOf(value.charAt(0)) >= 0 || value.startsWith("- ");
  }

  /** What nobody recognized: the parser's own words, which are better than none. */
  void unexplained(String said) {
    Optional<String> bullet = line.bullet();
    if (bullet.isPresent() && at <= line.first() + 2) {
      report(
          line.first(),
          line.first() + 1,
          Code.NOT_YAML,
          "expected \"- \" before an item of a list, but was " + shown(line.first()),
          bullet.get());
      return;
    }
    boolean indicator = at < line.end() && QUOTES_WANTED.indexOf(source.text().charAt(at)) >= 0;
    report(
        at,
        at + 1,
        Code.NOT_YAML,
        "expected a key or a value, but was " + (at < line.end() ? shown(at) : "nothing"),
        indicator
            ? "text that begins with \"" + source.text().charAt(at) + "\" wants quotes"
            : "YAML says: " + Visible.text(said));
  }

  private String shown(int offset) {
    return Visible.quoted(source.text().substring(offset, Math.max(offset, line.end())));
  }

  Line lineOf(int offset) {
    return Line.of(source, source.lineAt(offset));
  }

  void report(int begin, int end, Code code, String message, String hint) {
    problems.error(
        source.position(begin),
        source.position(Math.min(end, source.text().length())),
        code,
        message,
        hint);
  }
}
