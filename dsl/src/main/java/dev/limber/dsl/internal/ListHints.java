package dev.limber.dsl.internal;

import java.util.Locale;

/** What to write where a list is wanted and something else stands. Stateless. */
final class ListHints {

  private static final String USUAL =
      "put each item into a line of its own, after a dash and a space";

  /** What to write where steps are wanted and nothing stands. */
  static final String STEPS = "write the steps below it, each after a dash and a space";

  private static final int LONGEST = 60;

  private ListHints() {}

  /**
   * Returns what to write.
   *
   * @param expected what the message says that it expects
   */
  static String of(Node node, String expected) {
    if (node instanceof ScalarNode text && !text.isAbsent()) {
      return ofText(text.value().trim(), expected);
    }
    if (node instanceof ScalarNode && expected.equals("a list of steps")) {
      return STEPS;
    }
    return node instanceof MapNode map && map.size() > 0 && expected.equals("a list of steps")
        ? "begin each step with a dash and a space: - " + Visible.cut(map.key(0).value()) + ": …"
        : USUAL;
  }

  private static String ofText(String text, String expected) {
    if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return USUAL;
    }
    if (expected.equals("a list of steps")) {
      return "write it below, as a step: - move: " + Visible.cut(text);
    }
    if (expected.equals("a list of texts")) {
      return "write it below, as an item: - " + Visible.cut(text);
    }
    boolean names = expected.startsWith("a list of names") || expected.startsWith("a list of days");
    return names
        ? "write ["
            + Visible.cut(
                String.join(", ", text.toLowerCase(Locale.ROOT).split("\\s*[,;/]\\s*|\\s+and\\s+")))
            + "]"
        : USUAL;
  }
}
