package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Frequency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyFormsTest {

  private static Frequency frequency(String value) {
    String text =
        "schema: routine/v1\nid: a\ntitle: A\nfrequency: " + value + "\nsteps:\n  - rest: 3s\n";
    return RoutineReader.create().parse(text).frequency().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 per day     | { times: 3, per: day }",
        "2-4 per day   | { times: 2-4, per: day }",
        "2–4  per week | { times: 2 to 4, per: week }",
        "1 per week    | { per: week, times: 1 }",
      })
  void aStringMeansTheSameMapping(String brief, String mapping) {
    assertThat(frequency(brief)).isEqualTo(frequency(mapping));
  }
}
