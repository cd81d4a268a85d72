package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationsTest {

  @Test
  void theyAreReadAndWrittenAsInFiles() {
    assertThat(Durations.parse("1.5 min")).isEqualTo(Duration.ofSeconds(90));
    assertThat(Durations.format(Duration.ofSeconds(90))).isEqualTo("1m30s");
  }

  @Test
  void whatIsNoneIsRefusedWithWhatWasExpected() {
    assertThatThrownBy(() -> Durations.parse("30"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected a duration such as 30s or 1m30s, but was \"30\";"
                + " a duration wants a unit: 30s, or 30min?");
    assertThatThrownBy(() -> Durations.parse("5 breaths"))
        .hasMessageContaining("how long a breath takes differs from person to person");
  }
}
