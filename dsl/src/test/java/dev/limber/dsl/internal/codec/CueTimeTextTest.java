package dev.limber.dsl.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTimeTextTest {

  @ParameterizedTest
  @CsvSource({
    "10s, 10s",
    "halfway, halfway",
    "50%, halfway",
    "50.0 %, halfway",
    "33.3%, 33.3%",
    "0.5%, 0.5%",
    "5s before end, 5s before end",
    "1m 30s before end, 1m30s before end",
    "2 breaths, 2 breaths",
    "exhale, exhale",
    "1 breath before end, 1 breath before end",
  })
  void aMomentIsATimeAShareOrATimeBeforeTheEnd(String text, String canonical) throws Fault {
    assertThat(CueTimeText.write(CueTimeText.at(text))).isEqualTo(canonical);
    assertThat(CueTimeText.at(canonical)).isEqualTo(CueTimeText.at(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0%              | bad-cue-time: at the very start and end of a step no cue is given",
        "100%            | bad-cue-time: at the very start and end of a step no cue is given",
        "%               | bad-cue-time",
        "half%           | bad-cue-time",
        "0s              | not-positive: what is said at the start is the step's own say",
        "0s before end   | not-positive",
        "half-way        | bad-cue-time: did you mean \"halfway\"?",
        "end             | bad-cue-time: write a time and before end, such as 5s before end",
        "before end      | bad-cue-time: write a time and before end, such as 5s before end",
        "5s before the end | bad-cue-time: write 5s before end",
        "10              | missing-unit: a duration wants a unit: 10s, or 10min?",
        "5-10s           | misplaced-range: write 5s or 10s",
        "2 breath        | bad-breaths: write 2 breaths",
      })
  void whatIsNoMomentIsRefused(String text, String told) {
    assertThat(Tables.told(CueTimeText::at, text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5s      | Every[period=PT5S]",
        "2 breaths | Every[period=2 breaths]",
        "2-3s    | misplaced-range: write 2s or 3s",
        "0s      | not-positive",
        "50%     | bad-duration",
        "halfway | bad-duration",
        "5       | missing-unit: a duration wants a unit: 5s, or 5min?",
      })
  void aPeriodIsADuration(String text, String told) {
    assertThat(Tables.told(CueTimeText::every, text)).isEqualTo(told);
  }
}
