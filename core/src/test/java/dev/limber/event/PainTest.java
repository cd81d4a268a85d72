package dev.limber.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PainTest {

  private static final Duration FIRST = Duration.ofSeconds(8);

  private static Pain pain(Duration at, OptionalInt level, Optional<String> area) {
    return new Pain(at, level, area);
  }

  @Test
  void aDescriptionAddsWhatItSaysAndLeavesTheRest() {
    Pain level = pain(FIRST, OptionalInt.of(4), Optional.empty());
    Pain area = pain(Duration.ofSeconds(9), OptionalInt.empty(), Optional.of("knee"));

    Pain both = pain(FIRST, OptionalInt.of(4), Optional.of("knee"));
    assertThat(level.describedBy(area)).isEqualTo(both);
    assertThat(both.describedBy(pain(FIRST, OptionalInt.of(2), Optional.of("calf"))))
        .isEqualTo(pain(FIRST, OptionalInt.of(2), Optional.of("calf")));
  }

  @Test
  void aLevelBeyondTheScaleIsRefused() {
    assertThatThrownBy(() -> pain(FIRST, OptionalInt.of(11), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("level of pain must be 0 to 10, but was 11");
    assertThatThrownBy(() -> pain(FIRST, OptionalInt.of(-1), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bothEndsOfTheScaleAreLevels() {
    assertThat(pain(FIRST, OptionalInt.of(0), Optional.empty()).level()).hasValue(0);
    assertThat(pain(FIRST, OptionalInt.of(10), Optional.empty()).level()).hasValue(10);
  }

  @Test
  void aMissingAreaIsNoNull() {
    assertThatThrownBy(() -> pain(FIRST, OptionalInt.empty(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("area");
  }
}
