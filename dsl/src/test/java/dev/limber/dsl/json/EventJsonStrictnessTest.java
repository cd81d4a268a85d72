package dev.limber.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonStrictnessTest {

  private static final String TOO_LARGE = "larger or deeper than anything that is written here";

  private static final String TICK =
      """
      {"seq":1,"at":"PT1S","event":"tick","path":"steps[0]","elapsed":"PT1S","remaining":"PT4S"}\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'seq':1        | 'seq':1.0         | seq: expected a whole number, but was '1.0'",
        "'seq':1        | 'seq':'1'         | seq: expected a whole number, but was '1'",
        "'seq':1        | 'seq':null        | seq: expected a whole number, but was 'null'",
        "'seq':1        | 'seq':1e3         | seq: expected a whole number, but was '1000.0'",
        "'seq':1        | 'seq':9223372036854775808 | seq: expected a whole number, but was '9223372036854775808'",
        "'seq':1        | 'seq':[1]         | seq: expected a whole number, but was a list",
        "'seq':1,       | ``                | the key 'seq' is missing",
        "'event':'tick',| ``                | the key 'event' is missing",
        "'tick'         | 'tock'            | event: unknown event 'tock'",
        "'tick'         | 'Tick'            | event: unknown event 'Tick'",
        "'at':'PT1S'    | 'at':'1s'         | at: expected a duration such as PT1M30S, but was '1s'",
        "'at':'PT1S'    | 'at':1            | at: expected a string, but was '1'",
        "'path':'steps[0]' | 'path':{}      | path: expected a string, but was an object",
        "'path':'steps[0]' | 'path':true    | path: expected a string, but was 'true'",
        "'path':'steps[0]' | 'path':'a','x-more':1 | unknown key 'x-more'",
      })
  void aWrongPartIsRefusedWithItsPlace(String right, String wrong, String message) {
    String json = TICK.replace(quoted(right), quoted(wrong));
    assertThat(json).as("the part is there to be replaced").isNotEqualTo(TICK);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(json))
        .withMessage(quoted(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "1",
        "\"tick\"",
        "[]",
        "{",
        "{}",
        "}",
        "nul",
        "{\"seq\":}",
        "{'seq':1}",
        "{\"seq\":1,}",
        "// no\n{}",
        "NaN",
        "[{}]",
        "\uFEFF{}",
        "{\"seq\":01}",
        "{\"\\ud8\":1}",
      })
  void whatIsNoEventIsRefused(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> EventJson.read(json)).withNoCause();
  }

  @Test
  void theUntouchedEventIsRead() {
    assertThat(EventJson.write(EventJson.read(TICK))).isEqualTo(TICK);
  }

  @Test
  void aKeyThatIsThereTwiceIsRefused() {
    assertRefused(TICK.replace("{\"seq\":1", "{\"seq\":1,\"seq\":1"), "Duplicate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "1", "x", ",", "}"})
  void whatComesAfterTheEventIsRefused(String more) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(TICK + " " + more))
        .withNoCause();
  }

  @Test
  void lineAndColumnOfBrokenJsonAreTold() {
    assertRefused("{\"seq\":1,\n  \"at\" \"PT1S\"}", "line 2, column ");
  }

  @Test
  void anUnknownKeyInsideIsToldWithItsPlace() {
    assertRefused(
        """
        {"seq":1,"at":"PT0S","event":"session-started","routine":"a","title":"A",
         "lengths":{"shortest":"PT1S","expected":"PT1S","longest":"PT1S","exact":"PT1S"}}
        """,
        "lengths: unknown key \"exact\"");
  }

  @Test
  void aWrongValueInsideIsToldWithItsPlace() {
    String tally =
        """
        {"planned":"PT1S","actual":"PT1S","planned-steps":1,"completed":1,"skipped":0,\
        "stopped-by-pain":0,"stopped":0}\
        """;
    String completed =
        """
        {"seq":9,"at":"PT1S","event":"session-completed","totals":{"whole":%s,%s}}
        """;
    assertRefused(
        completed.formatted(tally, "\"sides\":{\"middle\":" + tally + "}"),
        "totals.sides: expected one of right, left, but was \"middle\"");
    assertRefused(
        completed.formatted(tally, "\"sides\":{\"left\":3}"),
        "totals.sides.left: expected an object, but was \"3\"");
    assertRefused(
        completed.formatted(tally, "\"pain\":[{\"at\":\"PT1S\"},{\"level\":3}]"),
        "totals.pain[1]: the key \"at\" is missing");
    assertRefused(
        completed.formatted(tally, "\"pain\":[{\"at\":\"PT1S\",\"level\":11}]"),
        "level of pain must be 0 to 10, but was 11");
  }

  @Test
  void anEmptyListIsTheSameAsNone() {
    String json = EventJson.write(Events.changeOverStarted());

    assertThat(EventJson.read(json.replace("\"planned\"", "\"rounds\":[],\"planned\"")))
        .isEqualTo(Events.changeOverStarted());
  }

  @Test
  void aNumberBeyondAnIntIsNoRound() {
    assertRefused(
        """
        {"seq":3,"at":"PT1S","event":"round-started","path":"steps[0]","round":2147483648,"of":3}
        """,
        "round: expected a whole number, but was \"2147483648\"");
  }

  @Test
  void deepNestingIsRefusedLongBeforeTheStackIsUsedUp() {
    assertRefused("[".repeat(100_000), TOO_LARGE);
    assertRefused("{\"a\":".repeat(100_000), TOO_LARGE);
  }

  @Test
  void hugeNumbersAndStringsAreRefused() {
    assertRefused(TICK.replace("\"seq\":1", "\"seq\":" + "9".repeat(5_000)), TOO_LARGE);
    assertRefused(TICK.replace("steps[0]", "x".repeat((1 << 20) + 1)), TOO_LARGE);
    assertRefused("{\"" + "k".repeat(2_000) + "\":1}", TOO_LARGE);
  }

  @Test
  void theLongestTextOfARoutineComesBack() {
    String text = "🦵".repeat(4_096);

    assertThat(EventJson.read(EventJson.write(Events.cue(text)))).isEqualTo(Events.cue(text));
  }

  @Test
  void aMessageQuotesNothingThatCouldHarmATerminal() {
    assertRefused(TICK.replace("\"tick\"", "\"\\u001b[2J\""), "unknown event \"␛[2J\"");
    assertRefused(TICK.replace("\"path\"", "\"\u202ehtap\""), "the key \"path\" is missing");
    assertRefused(TICK.replace("1,", "1,\"\\u009b\":0,"), "unknown key \"\\u009B\"");
    assertRefused("{\"seq\":tr\u202e\u0000ue}", "line 1, column ");
    assertRefused(TICK.replace("{", "{\"\u202e\":1,\"\u202e\":2,"), "'\\u202E'");
  }

  @Test
  void aLongValueIsCutShortInAMessage() {
    assertRefused(TICK.replace("tick", "x".repeat(5_000)), "\"" + "x".repeat(60) + "…\"");
  }

  private static void assertRefused(String json, String part) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(json))
        .withNoCause()
        .withMessageContaining(part)
        .satisfies(e -> assertThat(e.getMessage().codePoints()).noneMatch(Character::isISOControl));
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
