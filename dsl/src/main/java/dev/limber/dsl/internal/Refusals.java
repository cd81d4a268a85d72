package dev.limber.dsl.internal;

import java.util.Locale;

/** Says in words what of YAML is refused, and where. */
final class Refusals {

  /** Stands for a character that cannot be read. */
  private static final int REPLACEMENT = 0xFFFD;

  private final Problems problems;
  private final TreeLimits limits;

  Refusals(Problems problems, TreeLimits limits) {
    this.problems = problems;
    this.limits = limits;
  }

  void empty(Source source) {
    String nothing = source.text().isBlank() ? "an empty file" : "a file without any content";
    problems.error(
        0,
        0,
        Code.EMPTY_FILE,
        "expected a routine, but was " + nothing,
        Hint.either(
            "a routine begins with the line \"schema: routine/v1\"",
            "a routine begins with {\"schema\": \"routine/v1\", …"));
  }

  void severalDocuments(int start, int end) {
    problems.error(
        start,
        end,
        Code.SEVERAL_DOCUMENTS,
        "expected one document, but was the beginning of a second one",
        "put each routine into a file of its own, and delete this line");
  }

  void directive(Source source, int start) {
    int end = lineEnd(source, start);
    problems.error(
        start,
        end,
        Code.DIRECTIVE,
        "expected a routine, but was the directive " + Visible.quoted(text(source, start, end)),
        "delete the line; text that begins with \"%\" wants quotes");
  }

  void tag(Source source, int start) {
    String text = source.text();
    int at = text.indexOf('!', source.offset(start));
    int last = at;
    while (last < text.length() && text.charAt(last) > ' ') {
      last++;
    }
    int begin = source.position(at);
    if (problems.counted(begin)) {
      return;
    }
    int end = source.position(last);
    problems.error(
        begin,
        end,
        Code.CUSTOM_TAG,
        "expected a value without a tag, but was " + Visible.quoted(text(source, begin, end)),
        "text that begins with \"!\" wants quotes; a tag is to be deleted");
  }

  /** Returns whether a text in double quotes has an escape that no text may hold; it is refused. */
  boolean controls(ScalarNode node) {
    int bad = firstUnreadable(node.value());
    if (bad < node.value().length()) {
      problems.error(
          node,
          Code.INVALID_CHARACTER,
          "expected readable text, but was an escape for "
              + String.format(Locale.ROOT, "U+%04X", node.value().codePointAt(bad)),
          "delete the escape, which begins with \"\\\"");
    }
    return bad < node.value().length();
  }

  /** Returns a key that was refused with a name that can be looked for, and that harms nobody. */
  static ScalarNode harmless(ScalarNode key) {
    StringBuilder name = new StringBuilder(key.value().length());
    key.value()
        .codePoints()
        .map(c -> Characters.isReadable(c) && c != '\r' ? c : REPLACEMENT)
        .forEach(name::appendCodePoint);
    return new ScalarNode(name.toString(), key.style(), key.start(), key.end());
  }

  /** A carriage return ends a line where it is written, but is no text where it is escaped. */
  private static int firstUnreadable(String text) {
    int bad = Characters.firstUnreadable(text);
    int escaped = text.indexOf('\r');
    return escaped < 0 ? bad : Math.min(bad, escaped);
  }

  /** Reports a key that is no text, and returns what stands for it. */
  Node key(Node node) {
    if (node instanceof ScalarNode scalar) {
      if (scalar.style() == ScalarStyle.PLAIN && scalar.value().equals("<<")) {
        mergeKey(node);
        return new BrokenNode(node.start(), node.end());
      }
      return node;
    }
    problems.error(
        node,
        Code.KEY_NOT_TEXT,
        "expected a word as the key, but was "
            + (node instanceof BrokenNode ? "an alias" : node.described()),
        "text that begins with \"{\", \"[\", \"*\" or \"? \" wants quotes");
    return new BrokenNode(node.start(), node.end());
  }

  private void mergeKey(Node node) {
    problems.error(
        node,
        Code.MERGE_KEY,
        "expected a key, but was the merge key \"<<\"",
        "write out the keys here; an alias can stand for a whole value");
  }

  void alias(int start, int end, String name, boolean open) {
    String shown = Visible.quoted("*" + name);
    if (open) {
      problems.error(
          start,
          end,
          Code.RECURSIVE_ALIAS,
          "expected a value, but was " + shown + " inside of what it refers to",
          "write out what you mean; use \"repeat\" to do steps again");
    } else {
      problems.error(
          start,
          end,
          Code.UNKNOWN_ANCHOR,
          "expected a name that was given above by "
              + Visible.quoted("&" + name)
              + ", but was "
              + shown,
          "text that begins with \"*\" wants quotes");
    }
  }

  void unusedAnchor(Anchor anchor) {
    problems.warning(
        anchor.start(),
        anchor.start() + 1 + anchor.name().codePointCount(0, anchor.name().length()),
        Code.UNUSED_ANCHOR,
        "expected a name that is used further down, but was " + Visible.quoted("&" + anchor.name()),
        "text that begins with \"&\" wants quotes");
  }

  void tooDeep(int start, int end) {
    problems.error(
        start,
        end,
        Code.TOO_DEEP,
        "expected at most "
            + limits.depth()
            + " levels of steps, lists and keys inside of each other, but was one more",
        "put fewer steps inside of each other");
  }

  void tooManyAliases(int start, int end) {
    problems.error(
        start,
        end,
        Code.TOO_MANY_ALIASES,
        "expected at most " + limits.aliases() + " aliases, but was one more",
        "use \"repeat\" to do steps again");
  }

  void tooManyNodes(int start) {
    problems.error(
        start,
        start + 1,
        Code.TOO_MANY_NODES,
        String.format(
            Locale.ROOT,
            "expected at most %,d values, aliases written out, but were more",
            limits.nodes()),
        "use \"repeat\" to do steps again, or divide the routine into several files");
  }

  /**
   * Moves the entries that can be read to the front, and returns the index after them.
   *
   * @param entries keys and values in turn
   * @param from the index of the first key
   * @param to the index after the last value
   * @param duplicates is asked for each key
   */
  int unreadableKeys(Node[] entries, int from, int to, DuplicateKeys duplicates) {
    int kept = from;
    for (int i = from; i < to; i += 2) {
      if (entries[i] instanceof ScalarNode key) {
        int first = duplicates.firstOf(key, kept);
        if (first < 0) {
          entries[kept] = key;
          entries[kept + 1] = entries[i + 1];
          kept += 2;
        } else {
          duplicate(key, entries[first]);
        }
      }
    }
    return kept;
  }

  private void duplicate(ScalarNode key, Node first) {
    if (problems.counted(key)) {
      return;
    }
    int line = problems.source().line(first.start());
    problems.error(
        key,
        Code.DUPLICATE_KEY,
        "expected each key once, but was " + Visible.quoted(key.value()) + " again",
        "it stands in line " + line + " already; delete one of them");
  }

  private static String text(Source source, int start, int end) {
    return source.text().substring(source.offset(start), source.offset(end));
  }

  private static int lineEnd(Source source, int start) {
    return source.position(source.lineEnd(source.lineAt(source.offset(start))));
  }
}
