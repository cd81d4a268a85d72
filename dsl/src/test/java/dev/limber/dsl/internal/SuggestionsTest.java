package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

  private static final List<String> KNOWN =
      List.of("hold", "move", "rest", "repeat", "repeat-per-side", "change-over", "say", "id");

  @ParameterizedTest
  @CsvSource({
    "hodl, hold",
    "hol, hold",
    "holdd, hold",
    "Hold, hold",
    "mvoe, move",
    "repeat_per_side, repeat-per-side",
    "repeat per side, repeat-per-side",
    "repeatPerSide, repeat-per-side",
    "changeover, change-over",
    "sya, say",
    "di, id",
  })
  void aWordWithAFewWrongLettersIsFound(String written, String meant) {
    assertThat(Suggestions.nearest(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "duration", "xyz", "sleep", "ab"})
  void aWordThatIsLikeNoneIsNot(String written) {
    assertThat(Suggestions.nearest(written, KNOWN)).isEmpty();
  }

  @Test
  void aHugeWordIsNotLookedAt() {
    assertThat(Suggestions.nearest("a".repeat(100_000), KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a, b, 1", "ab, ba, 1", "abc, abc, 0", "abcd, acbde, 2", "'', abc, 3", "abc, '', 3"})
  void changesAreCounted(String a, String b, int distance) {
    assertThat(Suggestions.distance(a, b)).isEqualTo(distance);
  }
}
