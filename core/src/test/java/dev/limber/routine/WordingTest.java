package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Words that bend with the side. */
class WordingTest {

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void eachSideHasItsWords() {
    Wording words = new Wording(" right ", "left");
    assertThat(words.on(Side.RIGHT)).isEqualTo("right");
    assertThat(words.on(Side.LEFT)).isEqualTo("left");
    assertThat(words.isBySide()).isTrue();
  }

  @Test
  void wordsThatAreTheSameOnBothSidesAreOneString() {
    assertThat(new Wording("both ", " both")).isEqualTo(Wording.of("both"));
    assertThat(Wording.of("both").isBySide()).isFalse();
    assertThat(Text.bySide("both", "both")).isEqualTo(Text.of("both"));
  }

  @Test
  void eachSideIsChecked() {
    refused(() -> new Wording("right", " "), "text must not be empty");
    refused(() -> new Wording("", "left"), "text must not be empty");
    refused(
        () -> new Wording("right", "a {side"),
        "text has a { that nothing closes; a plain brace is written {{");
    refused(
        () -> new Wording("right", "a\u0007b"),
        "text must have no control characters, but has U+0007");
  }

  @Test
  void aTextTellsWhetherItBends() {
    assertThat(Text.bySide("a", "b").isBySide()).isTrue();
    assertThat(Text.bySide("a", "b").isPlain()).isTrue();
    assertThat(Text.bySide("a", "b").strings()).containsExactly("a", "b");
    assertThat(Text.of("a").isBySide()).isFalse();
    assertThat(Text.of("a").strings()).containsExactly("a");
  }

  @Test
  void aLanguageStandsOnceInWhateverCase() {
    Map<String, String> translations = new LinkedHashMap<>();
    translations.put("de-AT", "a");
    translations.put("DE-at", "b");
    refused(() -> Text.of(translations), "text must have a language once, but has DE-at twice");
  }
}
