package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimberCommandTest {

  @Test
  void withoutArgumentsItHelps() {
    Run run = Run.of();

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(Run.of("--help").out())
        .contains("new", "play", "check", "plan", "format", "schema");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "new", "play", "check", "plan", "format", "schema"})
  void helpFitsOnOneScreen(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().count()).isLessThanOrEqualTo(40);
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(Cells.of(line)).isLessThan(81));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Run run = Run.of("--version");

    assertThat(run.status()).isZero();
    assertThat(run.out()).matches("limber [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
  }

  @Test
  void anUnknownCommandIsToldWithASuggestion() {
    Run run = Run.of("plya");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("limber: Unmatched argument at index 0: 'plya'\n")
        .contains("Did you mean: limber pl")
        .endsWith("Try \"limber --help\".\n");
  }

  @Test
  void argumentsReachTheTerminalEscaped() {
    assertThat(Run.of("\u001b[2J").err()).contains("␛[2J").doesNotContain("\u001b");
  }
}
