package dev.limber.dsl.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreathTextTest {

  @ParameterizedTest
  @CsvSource({
    "1 breath, 1 breath",
    "5 breaths, 5 breaths",
    "5breaths, 5 breaths",
    "3-5 breaths, 3-5 breaths",
    "3–5 breaths, 3-5 breaths",
    "3 to 5 breaths, 3-5 breaths",
    "3 breaths to 5 breaths, 3-5 breaths",
    "1 breath - 2 breaths, 1-2 breaths",
    "inhale, inhale",
    "exhale, exhale",
  })
  void aLengthCanBeInBreaths(String text, String canonical) throws Fault {
    assertThat(RangeText.write(RangeText.length(text))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 breath     | bad-breaths: write 5 breaths",
        "1 breaths    | bad-breaths: write 1 breath",
        "0 breaths    | bad-breaths: a count is at least 1",
        "05 breaths   | bad-breaths: write 5 breaths",
        "5 deep breaths | bad-breaths: write 5 breaths",
        "10s-5 breaths | bad-breaths: both ends of a range are breaths, or both are times",
        "5-3 breaths  | backward-range: the lower end comes first: 3-5 breaths",
        "5-5 breaths  | equal-ends: write 5 breaths",
        "in-breath    | bad-breaths: write inhale, for one breath in",
        "2 exhales    | unknown-unit: write exhale, for one breath out",
        "1 breath in  | unknown-unit: write inhale, for one breath in",
        "5 breathes   | unknown-unit: did you mean \"breaths\"?",
      })
  void whatIsNotWrittenRightIsRefusedWithWhatWasMeant(String text, String told) {
    assertThat(Tables.told(RangeText::length, text)).isEqualTo(told);
  }

  @Test
  void aBreathIsNoTimeByTheClock() {
    assertThat(Tables.told(DurationText::parse, "2 breaths")).startsWith("bad-duration: how long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3s          | PT3S",
        "2 breaths   | 2 breaths",
        "2-3s        | misplaced-range: write 2s or 3s",
        "1-3 breaths | misplaced-range: write 1 breath or 3 breaths",
        "3-2s        | backward-range: the lower end comes first: 2-3s",
        "2-3         | missing-unit: a duration wants a unit: 2-3s, or 2-3min?",
      })
  void whereOneLengthStandsARangeIsRefused(String text, String told) {
    assertThat(Tables.told(RangeText::single, text)).isEqualTo(told);
  }

  @Property
  void whatIsWrittenIsReadAsTheSame(
      @ForAll @IntRange(min = 1, max = 1000) int least, @ForAll @IntRange(max = 1000) int more)
      throws Fault {
    Breaths breaths = Breaths.of(CountRange.of(least, least + more));
    assertThat(RangeText.length(RangeText.write(breaths))).isEqualTo(breaths);
  }
}
