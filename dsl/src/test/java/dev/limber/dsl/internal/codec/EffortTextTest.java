package dev.limber.dsl.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1         | 1",
        "10        | 10",
        "7/10      | bad-effort: write 7",
        "10 / 10   | bad-effort: write 10",
        "7 out of 10 | bad-effort: write 7",
        "70%       | bad-effort: write 7",
        "RPE 7     | bad-effort: write 7",
        "7.5       | bad-effort: write a whole number, 7 or 8",
        "6-7       | bad-effort: write one number, 6 or 7",
        "0         | bad-effort: for no effort at all leave the key out",
        "13        | bad-effort: the scale is Borg's CR10, from 1 (very light) to 10 (the hardest), not the one to 20",
        "20        | bad-effort: the scale is Borg's CR10, from 1 (very light) to 10 (the hardest), not the one to 20",
        "21        | bad-effort",
        "07        | bad-effort",
        "Very hard | bad-effort: on the scale of Borg (CR10) that is 7",
        "some      | bad-effort",
      })
  void anEffortIsAWholeNumberFromOneToTen(String text, String told) {
    assertThat(Tables.told(EffortText::parse, text)).isEqualTo(told);
  }
}
