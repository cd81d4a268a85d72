package dev.limber.dsl.internal;

import java.util.Locale;

/** What to write where a list is wanted and something else stands. Stateless. */
final class ListHints {

  /** What to write where steps are wanted and nothing stands. */
  static final Hint STEPS =
      Hint.either(
          "write the steps below it, each after a dash and a space",
          "write the steps in brackets: [ … ]");

  /** What to write where anything else is wanted and nothing stands. */
  static final Hint NOTHING =
      Hint.either("write a value, or delete the line", "write a value, or delete the key");

  private static final Hint USUAL =
      Hint.either(
          "put each item into a line of its own, after a dash and a space",
          "put the items into brackets: [ … ]");

  private static final int LONGEST = 60;

  private ListHints() {}

  /**
   * Returns what to write.
   *
   * @param expected what the message says that it expects
   */
  static Hint of(Node node, String expected) {
    boolean steps = expected.equals("a list of steps");
    if (node instanceof ScalarNode text && !text.isAbsent()) {
      return ofText(text.value().trim(), expected);
    }
    if (node instanceof ScalarNode && steps) {
      return STEPS;
    }
    return node instanceof MapNode map && map.size() > 0 && steps
        ? each(map.key(0).value())
        : USUAL;
  }

  private static Hint each(String key) {
    return in -> {
      String step = in.item(key, Notation.SOMETHING);
      return in == Notation.YAML
          ? "begin each step with a dash and a space: " + step
          : "put the steps into brackets, each in braces of its own: [" + step + ", …]";
    };
  }

  private static Hint ofText(String text, String expected) {
    if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return USUAL;
    }
    if (expected.equals("a list of steps")) {
      return in -> {
        String step = in.item("move", text);
        return in == Notation.YAML
            ? "write it below, as a step: " + step
            : "write it as a step: [" + step + "]";
      };
    }
    if (expected.equals("a list of texts")) {
      return in ->
          in == Notation.YAML
              ? "write it below, as an item: - " + Visible.cut(text)
              : "write " + in.list(text);
    }
    boolean names = expected.startsWith("a list of names") || expected.startsWith("a list of days");
    return names ? in -> "write " + in.list(names(text)) : USUAL;
  }

  private static Object[] names(String text) {
    return text.toLowerCase(Locale.ROOT).split("\\s*[,;/]\\s*|\\s+and\\s+");
  }
}
