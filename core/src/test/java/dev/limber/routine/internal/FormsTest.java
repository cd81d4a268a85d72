package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "hip-flexor", "a-1-b", "2nd-round"})
  void aSlugIsLowerCaseLettersDigitsAndSingleHyphens(String text) {
    assertThat(Forms.isSlug(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "ä", "a b", "a_b", "a.b", "٣", "a\n"})
  void anythingElseIsNone(String text) {
    assertThat(Forms.isSlug(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "gsw", "de-AT", "zh-Hant-TW", "de-CH-1901", "en-x-own"})
  void aLanguageIsTwoOrThreeLettersAndWhatFollows(String text) {
    assertThat(Forms.isLanguage(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "right",
        "english",
        "en_US",
        "en-",
        "-en",
        "en--US",
        "e1",
        "en-abcdefghi"
      })
  void aWordIsNoLanguage(String text) {
    assertThat(Forms.isLanguage(text)).isFalse();
  }

  @Test
  void aNameOfAHundredThousandPartsIsOneToo() {
    assertThat(Forms.isSlug("a" + "-a".repeat(100_000))).isTrue();
    assertThat(Forms.isLanguage("en" + "-a".repeat(100_000))).isTrue();
  }
}
