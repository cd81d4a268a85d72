package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

  private static Fields fields(Reads reads) {
    return new Fields((MapNode) reads.root().orElseThrow(), "a step", reads.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "say: [a]   | expected text, but was a list",
        "say: []    | expected text, but was an empty list",
        "say: {a: b}| expected text, but was a set of keys",
        "say: {}    | expected text, but was an empty set of keys",
        "say:       | expected text, but was nothing",
      })
  void aValueOfAWrongKindIsDescribed(String text, String message) {
    Reads reads = Reads.of(text);

    assertThat(fields(reads).text("say", "text")).isEmpty();
    assertThat(reads.problems().errors()).extracting(Issue::message).containsExactly(message);
    assertThat(reads.problems().errors().get(0).path()).isEqualTo("say");
  }

  @Test
  void aTextIsNoListAndNoMapping() {
    Reads reads = Reads.of("say: 'it''s'");

    assertThat(fields(reads).list("say", "a list of steps")).isEmpty();
    assertThat(fields(reads).map("say", "a mapping")).isEmpty();
    assertThat(reads.problems().errors())
        .extracting(Issue::message)
        .containsExactly(
            "expected a list of steps, but was \"it's\"", "expected a mapping, but was \"it's\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "say: {side}  | text that begins with \"{\" wants quotes",
        "say: [soft]  | text that begins with \"[\" wants quotes",
        "say: #1 lift | a \"#\" behind a space begins a comment; text with it wants quotes",
      })
  void theTrapBehindAWrongKindIsNamed(String text, String hint) {
    Reads reads = Reads.of(text);

    assertThat(fields(reads).text("say", "text")).isEmpty();
    assertThat(reads.problems().errors().get(0).hint()).contains(hint);
  }

  @Test
  void aMissingSpaceIsNamed() {
    Reads reads = Reads.of("steps:\n  - move:Lift\n");
    Node item = ((ListNode) fields(reads).find("steps").orElseThrow()).get(0);

    assertThat(Kinds.map(item, "a step", reads.problems())).isEmpty();
    assertThat(reads.problems().errors().get(0).hint())
        .contains("a key wants a space after its colon");
  }

  @Test
  void aDashWithoutSpaceIsNamed() {
    Reads reads = Reads.of("steps:\n  -move: Lift\n");

    assertThat(fields(reads).list("steps", "a list of steps")).isEmpty();
    assertThat(reads.problems().errors().get(0).hint())
        .contains("an item of a list wants a space after its dash");
  }

  @Test
  void whatIsNotThereIsNoProblemUnlessItIsRequired() {
    Reads reads = Reads.of("a: b");
    Fields fields = fields(reads);

    assertThat(fields.text("say", "text")).isEmpty();
    assertThat(fields.list("say", "a list")).isEmpty();
    assertThat(fields.map("say", "a mapping")).isEmpty();
    assertThat(reads.problems().hasErrors()).isFalse();
    assertThat(fields.require("a")).isTrue();
    assertThat(fields.require("say")).isFalse();
    assertThat(reads.problems().errors().get(0).message())
        .isEqualTo("expected the key \"say\" in a step, but was none");
  }

  @Test
  void anUnknownKeyIsReportedWithTheLikelyOne() {
    Reads reads = Reads.of("hodl: 5s\nzzz: c\n");
    Fields fields = fields(reads);
    fields.refuse(fields.map().key(0), List.of("hold", "say"));
    fields.refuse(fields.map().key(1), List.of("hold", "say"));

    assertThat(reads.problems().errors())
        .extracting(Issue::message)
        .containsExactly("unknown key \"hodl\" in a step", "unknown key \"zzz\" in a step");
    assertThat(reads.problems().errors().get(0).hint()).contains("did you mean \"hold\"?");
    assertThat(reads.problems().errors().get(1).hint()).isEmpty();
  }

  @Test
  void whatWasRefusedIsNotRefusedAgain() {
    Reads reads = Reads.of("say: *none");

    assertThat(fields(reads).text("say", "text")).isEmpty();
    assertThat(reads.codes()).containsExactly(Code.UNKNOWN_ANCHOR);
  }
}
