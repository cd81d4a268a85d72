package dev.limber.dsl.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

  private static final long YEAR = 365L * 24 * 60 * 60 * 1000;

  @ParameterizedTest
  @CsvSource({
    "0s, PT0S",
    "500ms, PT0.5S",
    "30s, PT30S",
    "030s, PT30S",
    "30 s, PT30S",
    "30\t s, PT30S",
    "90 sec, PT1M30S",
    "1 second, PT1S",
    "2seconds, PT2S",
    "1m, PT1M",
    "1 min, PT1M",
    "1 minute, PT1M",
    "2 minutes, PT2M",
    "1h, PT1H",
    "1 hour, PT1H",
    "2 hours, PT2H",
    "1m30s, PT1M30S",
    "1m 30s, PT1M30S",
    "1 m 30 s, PT1M30S",
    "1h 2m 3s 4ms, PT1H2M3.004S",
    "1.5 min, PT1M30S",
    "0.001s, PT0.001S",
    "1.5h30s, PT1H30M30S",
    "PT1M30S, PT1M30S",
    "pt1m30s, PT1M30S",
    "PT0.5S, PT0.5S",
    "' 5s ', PT5S",
    "8760h, PT8760H",
  })
  void aDurationIsANumberAndAUnitOrSeveral(String text, Duration duration) throws Fault {
    assertThat(DurationText.parse(text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~          | bad-duration",
        "soon        | bad-duration",
        "-5s         | bad-duration",
        "+5s         | bad-duration",
        ".5s         | bad-duration",
        "5.s         | bad-duration",
        "1e3s        | unknown-unit: units are ms, s, min, h and breaths",
        "0.0005s     | bad-duration",
        "8761h       | bad-duration",
        "999999999h  | bad-duration",
        "PT          | bad-duration",
        "PT-5S       | bad-duration",
        "PT0.0001S   | bad-duration",
        "P1D         | bad-duration",
        "PT9999999H  | bad-duration",
        "30s 1m      | bad-duration",
        "1m 1m       | bad-duration",
        "1,5 min     | bad-duration: decimals are written with a point: 1.5 min",
        "30          | missing-unit: a duration wants a unit: 30s, or 30min?",
        "1.5         | missing-unit: a duration wants a unit: 1.5s, or 1.5min?",
        "1m 30       | missing-unit: each number wants a unit",
        "30S         | unknown-unit: did you mean \"s\"?",
        "30 secs     | unknown-unit: did you mean \"sec\"?",
        "2 weeks     | unknown-unit: units are ms, s, min, h and breaths",
        "1:30        | clock-time: write 1m30s for minutes and seconds, or 1h30m for hours and minutes",
        "1:02:03     | clock-time: write 1h02m03s",
        "5 breaths   | bad-duration: how long a breath takes differs from person to person; write a time here, such as 30s",
        "inhale      | bad-duration: how long a breath takes differs from person to person; write a time here, such as 30s",
      })
  void whatIsNoneIsRefusedWithWhatWasMeant(String text, String told) {
    assertThat(Tables.told(DurationText::parse, text)).isEqualTo(told);
  }

  @Test
  void aTextWithoutEndIsNotLookedAt() {
    assertThat(Tables.told(DurationText::parse, "1".repeat(200_000) + "s"))
        .isEqualTo("bad-duration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0s", "1ms", "999ms", "1s", "2.5s", "1.001s", "1m", "1m30s", "1h", "1h0.5s"})
  void theShortFormIsCanonical(String text) throws Fault {
    assertThat(DurationText.write(DurationText.parse(text))).isEqualTo(text);
  }

  @Property
  void whatIsWrittenIsReadAsTheSame(@ForAll @LongRange(min = 0, max = YEAR) long millis)
      throws Fault {
    Duration duration = Duration.ofMillis(millis);
    assertThat(DurationText.parse(DurationText.write(duration))).isEqualTo(duration);
  }

  @Property
  void soIsWhatTheJdkWrites(@ForAll @LongRange(min = 0, max = YEAR) long millis) throws Fault {
    Duration duration = Duration.ofMillis(millis);
    assertThat(DurationText.parse(duration.toString())).isEqualTo(duration);
  }
}
