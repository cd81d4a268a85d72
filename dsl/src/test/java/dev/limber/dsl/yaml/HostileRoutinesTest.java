package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise R5 for files that are made to take time or memory, through the whole reader. */
class HostileRoutinesTest {

  private static final int MOST = 256 * 1024;
  private static final String HEAD = "schema: routine/v1\nid: a\ntitle: A\n";
  private static final String STEPS = HEAD + "steps:\n";

  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of("a slug of many parts", HEAD + "level: " + fill("a-"), "text-too-long"),
        Arguments.of("a posture of many parts", step("position: " + fill("a-")), "text-too-long"),
        Arguments.of(
            "a language of many parts", HEAD + "language: de" + fill("-a"), "text-too-long"),
        Arguments.of("a prop of many parts", HEAD + "props:\n  ? " + fill("a-"), "text-too-long"),
        Arguments.of("one text", step("move: " + fill("word ")), "text-too-long"),
        Arguments.of("placeholders", step("move: a" + fill("{a} ")), "text-too-long"),
        Arguments.of("different placeholders", placeholders(), "unknown-placeholder"),
        Arguments.of("braces", step("move: a" + fill("{")), "text-too-long"),
        Arguments.of("a duration of blanks", step("hold: '1" + fill(" ") + "'"), "text-too-long"),
        Arguments.of("a duration of digits", step("hold: " + fill("1") + "s"), "text-too-long"),
        Arguments.of("durations of blanks", blanks("- hold: '1%s-'\n"), "bad-duration"),
        Arguments.of("counts of blanks", blanks("- repeat: '1%sto'\n"), "bad-count"),
        Arguments.of("an error a step", STEPS + "- hold: 1\n".repeat(9_999), "missing-unit"),
        Arguments.of("a wrong key a step", STEPS + "- hodl: 1\n".repeat(9_999), "unknown-key"),
        Arguments.of("undeclared props", undeclared(), "unknown-prop"),
        Arguments.of("many declared props", declared(), "unknown-prop"),
        Arguments.of("an alias bomb of steps", bomb(), "too-many-nodes"),
        Arguments.of("aliased mistakes", mistakes(), "unknown-placeholder"),
        Arguments.of("repeats in repeats", repeats(5), "too-many-steps-played"),
        Arguments.of("as deep as it goes", repeats(10), "too-many-steps-played"),
        Arguments.of("deeper", repeats(11), "too-deep"),
        Arguments.of("too many steps", STEPS + "- rest: 1s\n".repeat(10_001), "too-many-steps"),
        Arguments.of("keys of steps", STEPS + "- hold: 1s\n" + keys(), "unknown-key"));
  }

  private static String fill(String part) {
    return part.repeat((MOST - 200) / part.length()) + "a";
  }

  private static String step(String entry) {
    return STEPS + "- " + entry + "\n";
  }

  private static String blanks(String step) {
    return STEPS + step.formatted(" ".repeat(4_000)).repeat(60);
  }

  private static String placeholders() {
    String many =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "{" + (char) (0x4E00 + i) + "}")
            .collect(Collectors.joining());
    return STEPS + ("- move: a" + many + "\n").repeat(80);
  }

  private static String undeclared() {
    return STEPS + ("- rest: 1s\n  needs: " + "a-".repeat(1_900) + "a\n").repeat(60);
  }

  private static String declared() {
    StringBuilder text = new StringBuilder(HEAD).append("props:\n");
    for (int i = 0; i < 15_000; i++) {
      text.append(" p").append(i).append(": a\n");
    }
    return text.append("steps:\n").append("- rest: 1s\n  needs: q\n".repeat(4_000)).toString();
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder(STEPS).append("- &a0 { rest: 1s }\n");
    for (int i = 1; i < 9; i++) {
      String steps = ("*a" + (i - 1) + ", ").repeat(10);
      text.append("- &a").append(i).append(" { repeat: 10, steps: [").append(steps).append("] }\n");
    }
    return text.toString();
  }

  private static String mistakes() {
    String moves = ("- move: a" + "{b}{c}{d}{e}".repeat(300) + "\n     ").repeat(50);
    return STEPS
        + "- &a\n  exercise: A\n  steps:\n     "
        + moves.stripTrailing()
        + "\n"
        + "- *a\n".repeat(200);
  }

  private static String repeats(int depth) {
    StringBuilder text = new StringBuilder(STEPS);
    for (int i = 0; i < depth; i++) {
      String indent = "  ".repeat(i);
      text.append(indent).append("- repeat: 1000\n").append(indent).append("  steps:\n");
    }
    return text.append("  ".repeat(depth)).append("- rest: 1ms\n").toString();
  }

  private static String keys() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("  k").append(i).append(": a\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void isAnsweredWithAProblem(String name, String text, String code) {
    ReadResult result = RoutineReader.create().check("hostile.yaml", text);

    assertThat(result.errors()).extracting(Problem::code).contains(code);
    Answers.check(result);
  }

  @Test
  void anEscapedControlInASourceIsAProblemLikeAnyOther() {
    for (String escape : new String[] {"\\a", "\\r", "\\uFEFF", "\\uFFFF", "\\U0001FFFE", "\\N"}) {
      String text = HEAD + "source:\n  title: \"a" + escape + "b\"\nsteps:\n  - rest: 3s\n";
      ReadResult result = RoutineReader.create().check("source.yaml", text);

      assertThat(result.errors()).extracting(Problem::code).containsExactly("invalid-character");
    }
  }

  @Test
  void anInvisibleMarkInTheMiddleIsAProblem() {
    ReadResult result =
        RoutineReader.create().check("mark.yaml", HEAD + "level: a\uFEFFb\nsteps:\n- rest: 3s\n");

    assertThat(result.errors()).extracting(Problem::code).containsExactly("invalid-character");
  }

  @Test
  void aMistakeThatIsReadTwiceThroughAnAliasIsOne() {
    String text = HEAD + "summary: &a { deutsch: b }\ninstructions: *a\nsteps:\n- rest: 3s\n";
    ReadResult result = RoutineReader.create().check("twice.yaml", text);

    assertThat(result.errors()).extracting(Problem::code).containsExactly("bad-language");
  }
}
