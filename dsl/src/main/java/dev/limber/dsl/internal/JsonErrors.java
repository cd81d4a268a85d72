package dev.limber.dsl.internal;

/** Says in an author's words what is no JSON. Each answers that reading cannot go on: false. */
final class JsonErrors {

  private static final String QUOTES = "'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB`";

  private final Source source;
  private final String text;
  private final Problems problems;

  JsonErrors(Source source, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
  }

  /** Returns where a word ends that is not in quotes. */
  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && ",:[]{}\"\n\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  /** Returns where something other than blanks stands, or the end of the text. */
  static int pastBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  static boolean isComment(String text, int at) {
    return text.startsWith("#", at) || text.startsWith("//", at) || text.startsWith("/*", at);
  }

  boolean noDocument(int at) {
    return report(
        at,
        lineEnd(at),
        Code.NOT_JSON,
        "expected \"{\", with which JSON begins, but was " + shown(at),
        "a routine in YAML goes into a file whose name ends with .yaml");
  }

  boolean comment(int at) {
    return report(
        at,
        lineEnd(at),
        Code.NOT_JSON,
        "expected no comments, because JSON has none, but was "
            + Visible.quoted(text.substring(at, lineEnd(at))),
        "a step has the key \"note\" for it, and all have keys that begin with \"x-\"");
  }

  /** A list or mapping that nobody closes. */
  boolean unclosed(int opened) {
    return report(
        opened,
        lineEnd(opened),
        Code.UNCLOSED_BRACKET,
        "expected a closing \"" + closing(opened) + "\", but was the end of the text",
        "close it");
  }

  private char closing(int opened) {
    return text.charAt(opened) == '[' ? ']' : '}';
  }

  /** A comma behind the last of all. */
  boolean surplusComma(int comma, int at) {
    return report(
        comma,
        comma + 1,
        Code.NOT_JSON,
        "expected one more after the comma, but was " + Visible.quoted(text.substring(at, at + 1)),
        "delete the comma");
  }

  boolean noColon(int end, int at) {
    return report(
        end,
        end + 1,
        Code.MISSING_COLON,
        "expected \":\" after a key, but was " + shown(at),
        "write a key as \"say\": …");
  }

  boolean noComma(int end, int at, int opened) {
    boolean closes = text.charAt(at) == ']' || text.charAt(at) == '}';
    String close = "\"" + closing(opened) + "\"";
    return closes
        ? report(
            at,
            at + 1,
            Code.UNCLOSED_BRACKET,
            "expected a closing "
                + close
                + " for line "
                + source.line(source.position(opened))
                + ", but was "
                + shown(at),
            "close first what was opened last")
        : report(
            end,
            end + 1,
            Code.NOT_JSON,
            "expected \",\" or " + close + ", but was " + shown(at),
            "put a comma between the two");
  }

  boolean surplus(int at) {
    return report(
        at,
        lineEnd(at),
        Code.NOT_JSON,
        "expected the end of the text, but was " + shown(at),
        "put each routine into a file of its own");
  }

  boolean notAKey(int at) {
    int end = Math.max(wordEnd(text, at), at + 1);
    return report(
        at,
        end,
        Code.NOT_JSON,
        "expected a key in double quotes, but was " + Visible.cut(text.substring(at, end)),
        "write " + Visible.quoted(bare(at, end)));
  }

  boolean notAValue(int start, int end) {
    int last = Math.max(end, start + 1);
    boolean nothing = end == start || ",:]}".indexOf(text.charAt(start)) >= 0;
    String was = Visible.cut(text.substring(start, last));
    return report(
        start,
        last,
        Code.NOT_JSON,
        nothing
            ? "expected a value, but was \"" + was + "\""
            : "expected text in double quotes, but was " + was,
        nothing ? "write a value, or delete the key" : "write " + Visible.quoted(bare(start, end)));
  }

  /** Returns a word without the quotes that some editor has put around it. */
  private String bare(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && QUOTES.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    while (last > first && QUOTES.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return text.substring(first, last);
  }

  boolean unclosedString(int quote, int end) {
    return report(
        quote,
        end,
        Code.UNCLOSED_QUOTE,
        "expected a closing \", but was the end of the " + (end == text.length() ? "text" : "line"),
        "close the quotes; a line break in text is written \\n, quotes in text are written \\\"");
  }

  boolean tabInString(int at) {
    return report(
        at, at + 1, Code.TAB, "expected text without a tab, but was one", "write a space");
  }

  boolean escape(int backslash) {
    int end = Math.min(backslash + 2, text.length());
    return report(
        backslash,
        end,
        Code.BAD_ESCAPE,
        "expected an escape such as \\n or \\u00e9, but was "
            + Visible.cut(text.substring(backslash, Math.max(end, lineEnd(backslash)))),
        "write \\\\ for a backslash");
  }

  /**
   * A letter of another script that looks like a digit, or that a careless reader takes for one.
   */
  boolean strangeDigit(int at) {
    String digit = text.substring(at, text.offsetByCodePoints(at, 1));
    return report(
        at,
        at + digit.length(),
        Code.BAD_ESCAPE,
        "expected four digits behind \\u, each 0-9 or a-f, but was " + Visible.quoted(digit),
        "this is a letter of another script; type the digit again");
  }

  private String shown(int at) {
    return Visible.quoted(text.substring(at, Math.max(at + 1, lineEnd(at))));
  }

  private int lineEnd(int offset) {
    return source.lineEnd(source.lineAt(offset));
  }

  private boolean report(int start, int end, Code code, String message, String hint) {
    problems.error(
        source.position(start), source.position(Math.min(end, text.length())), code, message, hint);
    return false;
  }
}
