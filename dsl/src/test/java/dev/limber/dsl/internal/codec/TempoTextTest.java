package dev.limber.dsl.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Breaths;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Tempo;
import dev.limber.routine.Tempo.Part;
import dev.limber.routine.Tempo.Phase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TempoTextTest {

  @ParameterizedTest
  @CsvSource({"3-1-3-0", "3–1–3–0", "3 - 1 - 3 - 0", "3.0-1-3-0"})
  void theNumbersAreTheSecondsOfLowerBottomLiftAndTop(String text) throws Fault {
    assertThat(TempoText.parse(text)).isEqualTo(Tempo.seconds(3, 1, 3, 0));
  }

  @Test
  void partsOfASecondAreRead() throws Fault {
    assertThat(TempoText.parse("1.5-0-1-0").phases().get(0).length())
        .isEqualTo(DurationRange.of(Duration.ofMillis(1500)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3010        | bad-tempo: write 3-0-1-0",
        "3-1-X-0     | bad-tempo: write 3-1-1-0; a fast phase (X) is written as 1 second",
        "3-1-3       | bad-tempo: write 3-1-3-0, with all four phases",
        "3s-1s-3s-0s | bad-tempo: write 3-1-3-0",
        "0-0-0-0     | not-positive",
        "1.0001-0-1-0 | bad-tempo: write the seconds of all four phases; the time of a whole rep is written each: 3s",
      })
  void whatIsNoTempoIsRefusedWithWhatWasMeant(String text, String told) {
    assertThat(Tables.told(TempoText::parse, text)).isEqualTo(told);
  }

  @Test
  void aTextWithoutEndIsNotLookedAt() {
    assertThat(Tables.told(TempoText::parse, "3-".repeat(100_000))).isEqualTo("bad-tempo");
  }

  @Test
  void onlyFourPhasesInOrderAndInWholeSecondsHaveAShortForm() {
    assertThat(TempoText.write(Tempo.seconds(3, 1, 3, 0))).contains("3-1-3-0");
    assertThat(TempoText.write(Tempo.of(phase(Part.LIFT, 2), phase(Part.LOWER, 2)))).isEmpty();
    assertThat(
            TempoText.write(
                Tempo.of(
                    phase(Part.LIFT, 1),
                    phase(Part.TOP, 1),
                    phase(Part.LOWER, 1),
                    phase(Part.BOTTOM, 1))))
        .isEmpty();
    assertThat(
            TempoText.write(
                Tempo.of(
                    new Phase(Part.LOWER, Breaths.INHALE),
                    phase(Part.BOTTOM, 0),
                    phase(Part.LIFT, 1),
                    phase(Part.TOP, 0))))
        .isEmpty();
  }

  private static Phase phase(Part part, int seconds) {
    return new Phase(part, DurationRange.seconds(seconds));
  }
}
