package dev.limber.dsl.internal;

import java.util.Optional;

/**
 * Takes a node as text, list or mapping, and otherwise says what it is instead.
 *
 * <p>What is expected is said in the words of a message, such as {@code a list of steps}.
 * Stateless.
 */
public final class Kinds {

  private static final String QUOTES = "text that begins with \"%s\" wants quotes";

  /** What is expected where anything may be written that a person can be told. */
  private static final String WORDS = "text";

  private Kinds() {}

  /** Returns the node if it is a text that says something. */
  public static Optional<ScalarNode> text(Node node, String expected, Problems problems) {
    if (node instanceof ScalarNode text && !text.isAbsent()) {
      return Optional.of(text);
    }
    boolean quotes = expected.equals(WORDS) && isFlow(node, problems.source());
    wrong(node, expected, quotes ? quotes(node) : Hint.NONE, problems);
    return Optional.empty();
  }

  /** Returns the node if it is a list. */
  public static Optional<ListNode> list(Node node, String expected, Problems problems) {
    if (node instanceof ListNode list) {
      return Optional.of(list);
    }
    wrong(
        node, expected, problems.keeps(node) ? ListHints.of(node, expected) : Hint.NONE, problems);
    return Optional.empty();
  }

  /** Returns the node if it is a mapping. */
  public static Optional<MapNode> map(Node node, String expected, Problems problems) {
    if (node instanceof MapNode map) {
      return Optional.of(map);
    }
    wrong(node, expected, problems);
    return Optional.empty();
  }

  /** Returns the node if it is a list, and otherwise says what to write instead. */
  public static Optional<ListNode> list(
      Node node, String expected, Hint instead, Problems problems) {
    if (node instanceof ListNode list) {
      return Optional.of(list);
    }
    wrong(node, expected, instead, problems);
    return Optional.empty();
  }

  /** Returns the node if it is a set of keys, and otherwise says what to write instead. */
  public static Optional<MapNode> map(Node node, String expected, Hint instead, Problems problems) {
    if (node instanceof MapNode map) {
      return Optional.of(map);
    }
    wrong(node, expected, instead, problems);
    return Optional.empty();
  }

  /** Adds the problem that a node is not what was expected. */
  public static void wrong(Node node, String expected, Problems problems) {
    wrong(node, expected, Hint.NONE, problems);
  }

  /**
   * Adds the problem that a node is not what was expected, with what to write instead, if known.
   */
  public static void wrong(Node node, String expected, Hint usual, Problems problems) {
    if (node instanceof BrokenNode || problems.counted(node)) {
      return;
    }
    boolean absent = node instanceof ScalarNode text && text.isAbsent();
    problems.error(
        node,
        absent ? Code.EMPTY_VALUE : Code.WRONG_TYPE,
        "expected " + expected + ", but was " + node.described(),
        problems.keeps(node) ? hint(node, absent, usual, problems.source()) : Hint.NONE);
  }

  private static boolean isFlow(Node node, Source source) {
    return !(node instanceof ScalarNode)
        && (source.text().startsWith("{", source.offset(node.start()))
            || source.text().startsWith("[", source.offset(node.start())));
  }

  private static Hint quotes(Node node) {
    return Hint.onlyInYaml(QUOTES.formatted(node instanceof MapNode ? "{" : "["));
  }

  private static Hint hint(Node node, boolean absent, Hint usual, Source source) {
    int at = source.offset(node.start());
    boolean json = source.isJson();
    if (absent) {
      return !json && commentFollows(source, at)
          ? Hint.of("a \"#\" behind a space begins a comment; text with it wants quotes")
          : usual == ListHints.STEPS ? usual : ListHints.NOTHING;
    }
    return json ? usual : ofLine(node, at, usual, source);
  }

  /** What is wrong with a line of YAML is often the reason that its value is. */
  private static Hint ofLine(Node node, int at, Hint usual, Source source) {
    Line line = Line.of(source, source.lineAt(at));
    boolean first = line.content() == at;
    Optional<String> bullet = first ? line.bullet() : Optional.empty();
    if (bullet.isPresent() || first && Characters.hasStrangeBlank(line.rawContent())) {
      return Hint.of(bullet.or(() -> Characters.strangeBlank(line.rawContent())));
    }
    boolean plain = node instanceof ScalarNode text && text.style() == ScalarStyle.PLAIN;
    if (first && plain && line.tightColon() >= 0) {
      return Hint.of("a key wants a space after its colon");
    }
    if (first && !plain && line.hasTightDash()) {
      return Hint.of("an item of a list wants a space after its dash");
    }
    return usual;
  }

  private static boolean commentFollows(Source source, int at) {
    int end = source.lineEnd(source.lineAt(at));
    return source.text().substring(Math.min(at, end), end).stripLeading().startsWith("#");
  }
}
