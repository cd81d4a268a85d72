package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Warnings that are meant can be switched off, by the author and by the host. */
class AllowingTest {

  private static final String HEAD = "schema: routine/v1\nid: a\ntitle: A\nsteps:\n";

  private static ReadResult check(String steps) {
    return RoutineReader.create().check("a.yaml", HEAD + steps);
  }

  private static List<String> codes(ReadResult result) {
    return result.warnings().stream().map(Problem::code).toList();
  }

  @Test
  void aCommentInTheLineSwitchesItsWarningOff() {
    ReadResult result = check("  - hold: 5m # limber: allow long-hold\n  - hold: 5m\n");

    assertThat(result.warnings())
        .extracting(problem -> problem.location().line())
        .containsExactly(6);
    assertThat(result.allowed()).isEqualTo(1);
  }

  @Test
  void aCommentRightAboveSwitchesItsWarningOff() {
    assertThat(codes(check("  # limber: allow long-hold\n  - hold: 5m\n"))).isEmpty();
    assertThat(codes(check("  # limber: allow long-hold\n  # why\n  - hold: 5m\n"))).isEmpty();
    assertThat(codes(check("  # limber: allow long-hold\n\n  - hold: 5m\n"))).hasSize(1);
    assertThat(codes(check("  - rest: 3s # limber: allow long-hold\n  - hold: 5m\n"))).hasSize(1);
  }

  @Test
  void aTextOfManyLinesIsSwitchedOffWhereItBegins() {
    String sides = "  - repeat-per-side: right-first\n    steps:\n";
    String text = "\n          Lift the\n          right leg.\n";

    assertThat(codes(check(sides + "      - move: |" + text))).containsExactly("side-word");
    assertThat(codes(check(sides + "      - move: | # limber: allow side-word" + text))).isEmpty();
    assertThat(codes(check(sides + "      # limber: allow side-word\n      - move: |" + text)))
        .isEmpty();
  }

  @Test
  void wordsInATextSwitchNothingOff() {
    String text = "  - move: |\n      # limber: allow long-hold\n  - hold: 5m\n";

    assertThat(codes(check(text))).containsExactly("long-hold");
    assertThat(codes(check("  - {hold: 5m, say: \"# limber: allow long-hold\"}\n")))
        .containsExactly("long-hold");
  }

  @Test
  void anErrorCannotBeSwitchedOff() {
    ReadResult result = check("  - hodl: 5m # limber: allow unknown-key\n");

    assertThat(result.errors()).hasSize(1);
    assertThat(codes(result)).containsExactly("unknown-code");
  }

  @Test
  void theHostSwitchesWarningsOffEverywhere() {
    RoutineReader reader = RoutineReader.create().allowing("long-hold").allowing("side-word");
    ReadResult result = reader.check("a.yaml", HEAD + "  - hold: 5m\n  - hold: 6m\n");

    assertThat(result.warnings()).isEmpty();
    assertThat(result.allowed()).isEqualTo(2);
  }

  @Test
  void allowedWarningsDoNotHideTheOthersBehindTheFirstFifty() {
    String allowed = "  - hold: 5m # limber: allow long-hold\n".repeat(60);
    ReadResult result = check(allowed + "  - hold: 5m\n");

    assertThat(result.warnings()).hasSize(1);
    assertThat(result.moreWarnings()).isZero();
    assertThat(result.allowed()).isEqualTo(60);
  }

  @Test
  void aCodeThatIsNoneIsTheHostsMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoutineReader.create().allowing("long-holds"))
        .withMessage(
            "expected the code of a warning, but was \"long-holds\"; did you mean \"long-hold\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoutineReader.create().allowing("unknown-key"))
        .withMessageEndingWith(", which is an error and cannot be switched off");
  }

  @Test
  void everyCodeOfAWarningIsTaken() {
    for (ProblemCode code : Problem.codes()) {
      if (code.severity() == Problem.Severity.WARNING) {
        assertThat(RoutineReader.create().allowing(code.code())).isNotNull();
      }
    }
  }
}
