package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How breaths and words become time. */
class PacesTest {

  private static final Paces USUAL = Paces.USUAL;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          one two three|en|1000
          one|en|334
          |en|0
             one\t two  |en|667
          The {side} knee|en|1000
          The { side } knee|en|1000
          {round}/{rounds}|en|334
          {{a}} b|en|667
          Stop! Now, rest.|de-AT|1000
          抬起膝盖。|zh|800
          抬起 膝盖|zh-Hant-TW|800
          ひざ|JA|400
          抬{side}膝|zh|734
          抬起膝盖|en|334
          """)
  void speakingTakesASecondForThreeWordsOrFiveCharacters(
      String words, String language, long millis) {
    assertThat(USUAL.speaking(words == null ? "" : words, language)).isEqualTo(millis);
  }

  @Test
  void aCharacterOutsideOfTheFirstPlaneIsOne() {
    assertThat(USUAL.speaking("\uD840\uDC00\uD840\uDC01", "zh")).isEqualTo(400);
  }

  @Test
  void readingIsRoundedUpToSecondsAndTakesThreeAtLeast() {
    assertThat(USUAL.reading("", "en")).isEqualTo(3_000);
    assertThat(USUAL.reading("a ".repeat(9), "en")).isEqualTo(3_000);
    assertThat(USUAL.reading("a ".repeat(10), "en")).isEqualTo(4_000);
    assertThat(USUAL.reading("a ".repeat(12), "en")).isEqualTo(4_000);
  }

  @Test
  void theLongestWordingOfATextCounts() {
    Text text = Text.of(Map.of("en", "a ".repeat(12).trim(), "de", "a ".repeat(15).trim()));
    assertThat(USUAL.reading(text, "en")).isEqualTo(5_000);
    assertThat(USUAL.speaking(text, "en")).isEqualTo(5_000);
    assertThat(USUAL.speaking(Text.bySide("a", "a b c"), "en")).isEqualTo(1_000);
    assertThat(USUAL.reading(Text.bySide("a", "a ".repeat(12)), "en")).isEqualTo(4_000);
    assertThat(USUAL.speaking(Text.of("抬起膝盖抬"), "zh")).isEqualTo(1_000);
  }

  @Test
  void theHostSaysHowManyWordsAMinuteHas() {
    Paces slow = new Paces(Duration.ofSeconds(2), Duration.ofSeconds(3), 60);
    assertThat(slow.speaking("one two", "en")).isEqualTo(2_000);
    assertThat(slow.speaking("抬起膝盖抬", "zh")).isEqualTo(3_000);
  }

  @Test
  void aBreathIsInAndOut() {
    Breaths breaths = Breaths.of(CountRange.of(3, 5));
    assertThat(USUAL.least(breaths)).isEqualTo(15_000);
    assertThat(USUAL.most(breaths)).isEqualTo(25_000);
    assertThat(USUAL.most(Breaths.INHALE)).isEqualTo(2_000);
    assertThat(USUAL.most(Breaths.EXHALE)).isEqualTo(3_000);
    assertThat(USUAL.least(DurationRange.seconds(1, 2))).isEqualTo(1_000);
    assertThat(USUAL.most(DurationRange.seconds(1, 2))).isEqualTo(2_000);
  }

  @Test
  void breathsBeyondAllNumbersStayAtTheLargest() {
    Paces hours = new Paces(Duration.ofDays(365_000), Duration.ofDays(365_000), 180);
    assertThat(hours.most(Breaths.of(Integer.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
  }
}
