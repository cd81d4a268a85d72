package dev.limber.dsl.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  private static final Fault WRONG = new Fault(Code.BAD_DURATION, RangeText.DURATIONS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 secs",
        "30\"",
        "1'30",
        "~30s",
        "up to 30s",
        "30 s (or longer)",
        "15—30s",
        "15 or 30s",
        "one minute",
        "half an hour",
        "five breaths",
        "a breath",
        "“30s”",
        "30\u00A0s",
        "３０s"
      })
  void whatIsSuggestedForALengthCanBeRead(String prose) {
    String hint = Prose.hint(WRONG, prose).in(Notation.YAML);

    assertThat(hint).startsWith("write ");
    assertThatCode(() -> RangeText.length(hint.substring("write ".length())))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"long", "-5s", "10-20-30s", "0 secs", "until numb", "30s and then some"})
  void whatCannotBeGuessedIsNot(String prose) {
    assertThat(Prose.hint(WRONG, prose).isNone()).isTrue();
  }

  @Test
  void whatIsWrittenAsItShouldBeIsNotSuggestedAgain() {
    assertThat(Prose.hint(WRONG, "100 breaths").isNone()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "3x/day, write 3 per day",
    "twice daily, write 2 per day",
    "2-3 times a week, write 2-3 per week",
    "every other day, write 3-4 per week",
  })
  void aFrequencyInProseIsToldInTheShortForm(String prose, String told) {
    Fault fault = new Fault(Code.BAD_FREQUENCY, "a frequency");

    assertThat(Prose.hint(fault, prose).in(Notation.YAML)).isEqualTo(told);
  }
}
