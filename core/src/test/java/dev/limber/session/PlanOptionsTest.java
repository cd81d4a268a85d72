package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanOptionsTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration MORE = DAY.plusMillis(1);

  @ParameterizedTest
  @ValueSource(strings = {"de_AT", "", "not a tag", "de-"})
  void aLanguageThatIsNoTagIsRefusedAndNotPassedOver(String tag) {
    assertThatThrownBy(() -> PlanOptions.builder().language(tag).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be a tag such as en or de-AT, but was \"" + tag + '"');
  }

  @Test
  void aLanguageThatTheRoutineDoesNotSpeakMayBeWanted() {
    assertThat(PlanOptions.builder().language("zh-Hans-CN").build().language())
        .contains("zh-Hans-CN");
  }

  @Test
  void ticksAndLeadInAreADayAtMost() {
    PlanOptions longest = PlanOptions.builder().ticks(DAY).getReady(DAY).build();
    assertThat(longest.getReady()).contains(DAY);

    assertThatThrownBy(() -> PlanOptions.builder().ticks(MORE).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ticks must be at most PT24H, but was PT24H0.001S");
    assertThatThrownBy(() -> PlanOptions.builder().getReady(MORE).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("get-ready must be at most PT24H, but was PT24H0.001S");
  }

  @Test
  void dosesOfOneValueAreEqualHoweverTheyAreWritten() {
    assertThat(PlanOptions.builder().dose(new BigDecimal("1.0")).build())
        .isEqualTo(PlanOptions.DEFAULT);
  }
}
