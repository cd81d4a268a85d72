package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void aNameOfOrdinaryLengthIsShownWhole() {
    assertThat(Shown.cut("🦵".repeat(60))).isEqualTo("🦵".repeat(60));
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(Shown.cut("🦵".repeat(61))).isEqualTo("🦵".repeat(60) + "…");
  }

  @Test
  void ofManyNamesTheFirstEightAreListed() {
    assertThat(Shown.list(List.of("mat", "towel"))).isEqualTo("mat, towel");
    assertThat(Shown.list(Collections.nCopies(9, "mat")))
        .isEqualTo("mat, mat, mat, mat, mat, mat, mat, mat, …");
  }
}
