package dev.limber.dsl.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The traps of YAML in lines that should be keys or items: a colon that is missing or too many, a
 * depth that fits nothing.
 *
 * <p>Each method looks for one and returns whether it was there; if it was, its problem is added.
 */
final class KeyTrap {

  private static final Pattern OWN_KEY = Pattern.compile("[,;] ([a-z][a-z-]{1,20}: \\S.{0,30})$");

  /** Beyond this length YAML does not take a text for a key. */
  private static final int LONGEST_KEY = 1024;

  private final Source source;
  private final Trap trap;
  private final int at;
  private final int from;
  private final Line line;
  private final Depths depths;

  /**
   * Looks at a failure.
   *
   * @param at the offset where the parser gave up
   * @param from the offset where it began what it did not finish
   * @param trap what looks at the same failure, and reports it
   */
  KeyTrap(Source source, int at, int from, Trap trap) {
    this.source = source;
    this.trap = trap;
    this.at = at;
    this.from = from;
    this.line = trap.lineOf(at);
    this.depths = new Depths(source, line);
  }

  /** A line that should be a key and has no colon, or no space after it. */
  boolean noColon() {
    Line begun = trap.lineOf(from);
    if (!tight(begun) && !longKey(begun)) {
      missingColon(begun, "text that goes on here is indented deeper than its key");
    }
    return true;
  }

  /** A colon in the middle of text, or a key that stands too deep below another one. */
  boolean colon() {
    if (line.colon() >= 0 && at > line.colon()) {
      trap.report(
          at,
          at + 1,
          Code.COLON_IN_TEXT,
          "expected text without \": \" or in quotes, but was " + Visible.quoted(line.rawValue()),
          ownLine() + "write " + line.withQuotes());
      return true;
    }
    if (longKey(line)) {
      return true;
    }
    Optional<Line> above = depths.above();
    if (above.isEmpty() || above.get().hasKey()) {
      wrongDepth();
    } else if (!tight(above.get())) {
      missingColon(above.get(), "each key stands in its own line");
    }
    return true;
  }

  /** A comma or semicolon before the word with the colon makes it look like a key. */
  private String ownLine() {
    Matcher key = OWN_KEY.matcher(line.rawValue());
    return key.find()
        ? "a key stands in a line of its own: " + key.group(1) + "; if it is text, "
        : "";
  }

  private void missingColon(Line begun, String rule) {
    trap.report(
        begun.content(),
        begun.end(),
        Code.MISSING_COLON,
        "expected a key and a colon, but was " + Visible.quoted(begun.rawContent()),
        "write a key as \"say: …\"; " + rule);
  }

  private boolean longKey(Line begun) {
    if (begun.colon() - begun.content() < LONGEST_KEY) {
      return false;
    }
    trap.report(
        begun.content(),
        begun.colon(),
        Code.KEY_TOO_LONG,
        "expected a key of a few words, but was " + Visible.quoted(begun.key()),
        "text before a colon is a key; text that holds a colon wants quotes");
    return true;
  }

  /** A line that begins at no depth there is. */
  boolean surplus() {
    if (tight(line)) {
      return true;
    }
    if (line.hasKey() || line.isItem()) {
      wrongDepth();
    } else {
      missingColon(line, "text that goes on here is indented deeper than its key");
    }
    return true;
  }

  /** An item of a list where no list is. */
  boolean item() {
    if (!line.isItem() || at > line.content()) {
      return false;
    }
    wrongDepth();
    return true;
  }

  private boolean tight(Line candidate) {
    int colon = candidate.tightColon();
    if (candidate.hasTightDash()) {
      String rest = source.text().substring(candidate.content() + 1, candidate.end());
      trap.report(
          candidate.content(),
          candidate.content() + 1,
          Code.MISSING_SPACE,
          "expected a space after \"-\", but was " + Visible.quoted(rest),
          "write - " + Visible.cut(rest));
      return true;
    }
    if (colon < 0) {
      return false;
    }
    String key = source.text().substring(candidate.content(), colon);
    String value = source.text().substring(colon + 1, candidate.end());
    trap.report(
        candidate.content(),
        colon + 1,
        Code.MISSING_SPACE,
        "expected a space after \"" + Visible.cut(key) + ":\", but was " + Visible.quoted(value),
        "write " + Visible.cut(key) + ": " + Visible.cut(value));
    return true;
  }

  private void wrongDepth() {
    boolean item = line.isItem();
    int begin = item ? line.first() : line.content();
    String key = line.hasKey() ? line.key() : line.rawContent();
    trap.report(
        begin,
        line.hasKey() ? line.colon() : line.end(),
        Code.WRONG_DEPTH,
        "expected "
            + Visible.quoted(item ? "- " + key : key)
            + " in line with what it belongs to, but was in column "
            + line.column(begin),
        strangeBlank().orElseGet(() -> item ? depths.ofItems() : depths.ofKeys()));
  }

  /** A no-break space in this line or the one above is no blank to YAML. */
  private Optional<String> strangeBlank() {
    return Characters.strangeBlank(line.rawContent())
        .or(() -> depths.above().flatMap(above -> Characters.strangeBlank(above.rawContent())));
  }
}
