package dev.limber.dsl.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is wrong in a text that the parser of JSON gave up, and has it reported.
 *
 * <p>The mistake stands behind the last token that was right, so no more than a comma, a key and a
 * colon are to be looked at before it. The text is looked at and not the parser's message, since
 * nobody promises what that says. Used once, by one thread.
 */
final class JsonMistake {

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");

  private final String text;
  private final JsonErrors errors;
  private final JsonToken last;
  private final int lastEnd;
  private final int opened;

  /**
   * Looks at a failure.
   *
   * @param last the last token that was right; {@link JsonToken#NOT_AVAILABLE} if there was none
   * @param lastEnd the offset behind it
   * @param opened the offset of the innermost bracket that is open, or -1
   */
  JsonMistake(String text, JsonErrors errors, JsonToken last, int lastEnd, int opened) {
    this.text = text;
    this.errors = errors;
    this.last = last;
    this.lastEnd = lastEnd;
    this.opened = opened;
  }

  /** Reports the mistake, and answers that reading cannot go on: false. */
  boolean report() {
    int at = JsonErrors.pastBlanks(text, lastEnd);
    if (isReportedAt(at)) {
      return false;
    }
    return switch (last) {
      case NOT_AVAILABLE -> document(at);
      case FIELD_NAME -> text.charAt(at) == ':' ? behind(at, false) : errors.noColon(lastEnd, at);
      case START_OBJECT -> key(at);
      case START_ARRAY -> value(at);
      default -> opened < 0 ? errors.surplus(at) : separator(at);
    };
  }

  /** Returns whether there is nothing or a comment, which is wrong wherever it stands. */
  private boolean isReportedAt(int at) {
    if (at == text.length()) {
      return !errors.unclosed(opened);
    }
    return JsonErrors.isComment(text, at) && !errors.comment(at);
  }

  private boolean document(int at) {
    return text.charAt(at) == '"' ? string(at) : errors.noDocument(at);
  }

  private boolean separator(int at) {
    return text.charAt(at) == ',' ? behind(at, true) : errors.noComma(lastEnd, at, opened);
  }

  /** Looks behind a comma or a colon. */
  private boolean behind(int sign, boolean comma) {
    int at = JsonErrors.pastBlanks(text, sign + 1);
    if (isReportedAt(at)) {
      return false;
    }
    boolean list = text.charAt(opened) == '[';
    if (comma && text.charAt(at) == (list ? ']' : '}')) {
      return errors.surplusComma(sign, at);
    }
    return comma && !list ? key(at) : value(at);
  }

  private boolean key(int at) {
    return text.charAt(at) == '"' ? string(at) : errors.notAKey(at);
  }

  private boolean value(int at) {
    return text.charAt(at) == '"' ? string(at) : errors.notAValue(at, JsonErrors.wordEnd(text, at));
  }

  /** Text in quotes that is broken, so that its closing quotes are not reached. */
  private boolean string(int quote) {
    Matcher escape = ESCAPE.matcher(text);
    int at = quote + 1;
    while (at < text.length() && text.charAt(at) >= ' ') {
      if (text.charAt(at) != '\\') {
        at++;
      } else if (escape.region(at, text.length()).lookingAt()) {
        at = escape.end();
      } else {
        return errors.escape(at);
      }
    }
    return text.startsWith("\t", at) ? errors.tabInString(at) : errors.unclosedString(quote, at);
  }
}
