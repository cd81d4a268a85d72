package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

  @Test
  void theDefaultsAreThoseOfTheLanguage() {
    assertThat(ReadLimits.defaults()).isEqualTo(new ReadLimits(262_144, 24, 200, 100_000));
  }

  @Test
  void eachCanBeSet() {
    assertThat(ReadLimits.defaults().withCodePoints(1).withDepth(2).withAliases(3).withNodes(4))
        .isEqualTo(new ReadLimits(1, 2, 3, 4));
  }

  @Test
  void aLimitThatAllowsNothingIsRefused() {
    assertThatThrownBy(() -> ReadLimits.defaults().withDepth(0))
        .hasMessage("depth must be at least 1, but was 0");
  }
}
