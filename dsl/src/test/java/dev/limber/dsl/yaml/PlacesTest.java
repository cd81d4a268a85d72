package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A problem's place reaches from its first character to just behind its last, in code points. */
class PlacesTest {

  private static final String HEAD = "schema: routine/v1\nid: a\ntitle: A\n";

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("a key", "steps:\n  - hodl: 3s\n", "5:5-5:9"),
        Arguments.of("a key in quotes", "steps:\n  - \"hodl\": 3s\n", "5:5-5:11"),
        Arguments.of("a plain text", "steps:\n  - hold: 30 😀😀 # why\n", "5:11-5:16"),
        Arguments.of("a text in single quotes", "steps:\n  - hold: '3 😀'\n", "5:11-5:16"),
        Arguments.of("a text in double quotes", "steps:\n  - hold: \"3\\u0041\"  \n", "5:11-5:20"),
        Arguments.of("behind wide text", "steps:\n  - {say: 😀😀, hold: 30}\n", "5:21-5:23"),
        Arguments.of(
            "a plain text of two lines", "steps:\n  - hold: a\n      while\n", "5:11-6:12"),
        Arguments.of(
            "a literal text",
            "steps:\n  - hold: |\n      a\n      while\n\n  - rest: 3s\n",
            "5:11-7:12"),
        Arguments.of(
            "a folded text before a comment",
            "steps:\n  - hold: >-\n      a\n      while\n  # why\n  - rest: 3s\n",
            "5:11-7:12"),
        Arguments.of(
            "a text in quotes of two lines", "steps:\n  - hold: \"a\n      b\"\n", "5:11-6:9"),
        Arguments.of("a list in brackets", "steps:\n  - hold: {a: [1,\n    2]}\n", "5:11-6:8"),
        Arguments.of("a mapping in braces", "steps: { a: b,\n  c: d }  \n", "4:8-5:9"),
        Arguments.of("a block mapping", "steps:\n  a: b\n  c: d\n\n# why\ntags: [a]\n", "5:3-6:7"),
        Arguments.of("a block list", "source:\n  - a\n  - b\n\nsteps:\n  - rest: 3s\n", "5:3-6:6"),
        Arguments.of("a value that is not there", "summary:\nsteps:\n  - rest: 3s\n", "4:9-4:9"),
        Arguments.of("behind Windows line ends", "steps:\r\n  - hold: 30\r\n", "5:11-5:13"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void aPlaceHasItsWholeLength(String what, String rest, String place) {
    ReadResult result = RoutineReader.create().check("a.yaml", HEAD + rest);

    assertThat(result.errors()).isNotEmpty();
    Location at = result.errors().get(0).location();
    assertThat(at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn())
        .isEqualTo(place);
  }
}
