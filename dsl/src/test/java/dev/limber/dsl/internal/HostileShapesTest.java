package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to take time or memory; they are answered like any other. */
class HostileShapesTest {

  private static final int MOST = 256 * 1024;

  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of("lists in brackets", fill("["), Code.TOO_DEEP),
        Arguments.of("lists over many lines", fill("[\n"), Code.TOO_DEEP),
        Arguments.of("mappings in braces", fill("{a: "), Code.TOO_DEEP),
        Arguments.of("lists by dashes", fill("- "), Code.TOO_DEEP),
        Arguments.of("keys of keys", fill("? "), Code.TOO_DEEP),
        Arguments.of("mappings by depth", staircase(), Code.TOO_DEEP),
        Arguments.of("many items", "[" + fill("a,").substring(2), Code.TOO_MANY_NODES),
        Arguments.of("many dashes", fill("-\n"), Code.TOO_MANY_NODES),
        Arguments.of("many keys", keys(), Code.DUPLICATE_KEY),
        Arguments.of("the same key", fill("a: b\n"), Code.DUPLICATE_KEY),
        Arguments.of("a billion laughs", laughs(), Code.TOO_MANY_NODES),
        Arguments.of("references", "- &a b\n" + most("- *a\n"), Code.TOO_MANY_ALIASES),
        Arguments.of("unknown references", fill("- *a\n"), Code.UNKNOWN_ANCHOR),
        Arguments.of("tags", fill("- !a b\n"), Code.CUSTOM_TAG),
        Arguments.of("tags behind an emoji", "- 🦵\n" + most("- !a b\n"), Code.CUSTOM_TAG),
        Arguments.of("a key over the limit", fill("k") + ": v", Code.TOO_LONG),
        Arguments.of("a long key", most("k") + ": v", Code.KEY_TOO_LONG),
        Arguments.of("an open quote", "a: \"" + most("x\n"), Code.UNCLOSED_QUOTE),
        Arguments.of("escapes", "a: \"" + most("\\e"), Code.UNCLOSED_QUOTE),
        Arguments.of("closing brackets", fill("]"), Code.UNQUOTED_TEXT),
        Arguments.of("colons", fill(":"), Code.KEY_TOO_LONG),
        Arguments.of("tabs", fill("\t"), Code.TAB),
        Arguments.of("documents", fill("---\n"), Code.SEVERAL_DOCUMENTS),
        Arguments.of("blanks", fill(" \n"), Code.EMPTY_FILE),
        Arguments.of("a comment", fill("#"), Code.EMPTY_FILE));
  }

  private static String fill(String part) {
    return part.repeat(MOST / part.length());
  }

  private static String most(String part) {
    return part.repeat(MOST / part.length() - 9);
  }

  private static String keys() {
    StringBuilder text = new StringBuilder("0:\n");
    for (int i = 0; i < 40_000; i++) {
      text.append(Integer.toString(i, 36)).append(":\n");
    }
    return text.toString();
  }

  private static String staircase() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < MOST - 1000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("- &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 15; i++) {
      String alias = "*a" + (i - 1) + ", ";
      text.append("- &a").append(i).append(" [").append(alias.repeat(10)).append("]\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void isAnsweredWithAProblem(String name, String text, Code code) {
    List<Issue> errors = Reads.of(text).problems().errors();

    assertThat(errors).extracting(Issue::code).contains(code);
    for (Issue issue : errors) {
      assertThat(issue.message()).hasSizeLessThan(300);
      assertThat(issue.excerpt()).allMatch(line -> Cells.of(line) <= 100);
    }
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void isReadAsText(String text) {
    assertThat(Reads.of(text).problems().errors()).isEmpty();
  }

  static Stream<String> longTexts() {
    // SnakeYAML's own resolver throws a NumberFormatException at the first.
    return Stream.of(
        "a: " + "1".repeat(1000) + ":1",
        "a: " + most("x"),
        "a: |\n " + most("x\n "),
        "a: '" + most("x ") + "'",
        "a: [" + most("🦵 ") + "]");
  }
}
