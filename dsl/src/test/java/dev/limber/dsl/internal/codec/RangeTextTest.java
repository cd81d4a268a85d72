package dev.limber.dsl.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.DurationRange;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTextTest {

  @ParameterizedTest
  @CsvSource({
    "30s, 30s",
    "15-30s, 15-30s",
    "15s-30s, 15-30s",
    "15 - 30 s, 15-30s",
    "15–30s, 15-30s",
    "15 – 30 sec, 15-30s",
    "15 to 30s, 15-30s",
    "15s to 30s, 15-30s",
    "1m30s-2m, 1m30s-2m",
    "1m 30s to 2m, 1m30s-2m",
    "45s-1m, 45s-1m",
    "500ms-2s, 500ms-2s",
    "1.5-2.5 min, 1m30s-2m30s",
    "1-2h, 1-2h",
    "PT15S-PT30S, 15-30s",
    "0-5s, 0-5s",
  })
  void aRangeOfDurationsIsReadInAllItsForms(String text, String canonical) throws Fault {
    assertThat(RangeText.write(RangeText.durations(text))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30-15s    | backward-range: the lower end comes first: 15-30s",
        "2m-90s    | backward-range: the lower end comes first: 1m30s-2m",
        "30s-30s   | equal-ends: write 30s alone",
        "60s-1m    | equal-ends: write 1m alone",
        "15-30     | missing-unit: a duration wants a unit: 15-30s, or 15-30min?",
        "15-1m30s  | missing-unit: the lower end wants a unit, since the upper end has more than one",
        "1-PT30S   | missing-unit: the lower end wants a unit, since the upper end has more than one",
        "5-10-15s  | bad-duration",
        "15-       | bad-duration",
        "-30s      | bad-duration",
        "15to30s   | unknown-unit: units are ms, s, min, h and breaths",
        "to 30s    | bad-duration",
        "5 breaths-30s | bad-duration: both ends of a range are breaths, or both are times",
      })
  void whatIsNoRangeIsRefused(String text, String told) {
    assertThat(Tables.told(RangeText::durations, text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "10, 10",
    "8-12, 8-12",
    "8 - 12, 8-12",
    "8–12, 8-12",
    "8 to 12, 8-12",
    "123456789, 123456789"
  })
  void aCountIsDigitsOrTwoOfThem(String text, String counts) throws Fault {
    assertThat(RangeText.counts(text)).hasToString(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0          | bad-count: a count is at least 1",
        "010        | bad-count: write 10",
        "3.0        | bad-count: write 3",
        "3 times    | bad-count: write 3",
        "3x         | bad-count: write 3",
        "3.5        | bad-count",
        "-3         | bad-count",
        "three      | bad-count",
        "1234567890 | bad-count",
        "٣          | bad-count",
        "12-8       | backward-range: the lower end comes first: 8-12",
        "8-8        | equal-ends: write 8 alone",
        "0-8        | bad-count: a count is at least 1",
      })
  void whatIsNoCountIsRefused(String text, String told) {
    assertThat(Tables.told(RangeText::counts, text)).isEqualTo(told);
  }

  @Property
  void whatIsWrittenIsReadAsTheSame(
      @ForAll @LongRange(min = 0, max = 8_000_000) long least,
      @ForAll @LongRange(min = 0, max = 8_000_000) long more)
      throws Fault {
    DurationRange range =
        DurationRange.of(Duration.ofMillis(least), Duration.ofMillis(least + more));
    assertThat(RangeText.durations(RangeText.write(range))).isEqualTo(range);
  }
}
