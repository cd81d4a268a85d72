package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

  private static final String TEXT =
      """
      title: T
      empty:
      steps:
        - move: M
        - stop: any
          steps: [{ hold: H, bare, say: }]
          release:
            - &r { move: R }
        - copy: *r
      """;

  private static String at(int start, int end) {
    return Paths.at(Reads.good(TEXT), start, end);
  }

  @ParameterizedTest
  @CsvSource({
    "title, ''",
    "T, title",
    "steps, ''",
    "- move, steps",
    "move: M, steps[0]",
    "M, steps[0].move",
    "any, steps[1].stop",
    "hold, steps[1].steps[0]",
    "H, steps[1].steps[0].hold",
    "bare, steps[1].steps[0]",
    "R, steps[1].release[0].move",
    "*r, steps[2]",
  })
  void aPlaceHasThePathOfTheNodeAroundIt(String part, String path) {
    int start = TEXT.indexOf(part);

    assertThat(at(start, start + part.length())).isEqualTo(path);
  }

  @Test
  void nothingHasThePathOfItsKey() {
    Node empty = ((MapNode) Reads.good(TEXT)).value(1);

    assertThat(at(empty.start(), empty.end())).isEqualTo("empty");
  }
}
