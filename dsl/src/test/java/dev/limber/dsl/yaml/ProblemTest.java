package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.dsl.yaml.Problem.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Problem HODL =
      new Problem(
          Severity.ERROR,
          new Location("stretch.yaml", 12, 5, 12, 9),
          "steps[2]",
          "unknown-key",
          "unknown key \"hodl\" in a step",
          Optional.of("did you mean \"hold\"?"),
          List.of("  - hodl: 15-30s", "    ^^^^"));

  @Test
  void itIsRenderedForPeople() {
    assertThat(HODL)
        .hasToString(
            """
            stretch.yaml:12:5: error: unknown key "hodl" in a step
               12 |   - hodl: 15-30s
                  |     ^^^^
              hint: did you mean "hold"?
              at steps[2], code unknown-key\
            """);
  }

  @Test
  void whatThereIsNotIsLeftOut() {
    Problem problem =
        new Problem(
            Severity.WARNING,
            new Location("a", 1, 1, 1, 1),
            "",
            "empty-file",
            "m",
            Optional.empty(),
            List.of());

    assertThat(problem.render()).isEqualTo("a:1:1: warning: m\n  code empty-file");
  }

  @Test
  void nothingOfAFileIsShownRaw() {
    Problem problem =
        new Problem(
            Severity.ERROR,
            new Location("a\n\u001b[2Jb", 1, 1, 1, 1),
            "\u202Ex",
            "code",
            "\u0007",
            Optional.of("\r"),
            List.of("\u009B31m"));

    assertThat(problem.render())
        .isEqualTo(
            "a␊␛[2Jb:1:1: error: ␇\n    1 | \\u009B31m\n  hint: ␍\n  at \\u202Ex, code code");
    assertThat(problem.message()).isEqualTo("␇");
  }

  @Test
  void theExceptionSaysAllOfThem() {
    InvalidRoutineException one = new InvalidRoutineException(List.of(HODL), 0);
    InvalidRoutineException many = new InvalidRoutineException(List.of(HODL, HODL), 3);

    assertThat(one).hasMessage(HODL.render());
    assertThat(one.problems()).containsExactly(HODL);
    assertThat(many).hasMessage(HODL + "\n\n" + HODL + "\n\nand 3 more problems");
  }

  @Test
  void anExceptionWithoutAProblemIsAMistake() {
    assertThatThrownBy(() -> new InvalidRoutineException(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlaceThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Location("a", 2, 1, 1, 9))
        .hasMessage("end must not be before 2:1, but was 1:9");
    assertThatThrownBy(() -> new Location("a", 0, 1, 1, 1))
        .hasMessage("line and column must be at least 1, but were 0 and 1");
  }
}
