package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static Text translated(String... tagsAndWords) {
    Map<String, String> translations = new LinkedHashMap<>();
    for (int i = 0; i < tagsAndWords.length; i += 2) {
      translations.put(tagsAndWords[i], tagsAndWords[i + 1]);
    }
    return Text.of(translations);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void anEmptyTextIsRefused() {
    refused(() -> Text.of(" \t\n"), "text must not be empty");
    refused(() -> translated("en", ""), "text must not be empty");
    refused(() -> Text.of(Map.of()), "translations must not be empty");
  }

  @Test
  void aTextIsTrimmed() {
    assertThat(Text.of("  a b ")).isEqualTo(Text.of("a b"));
    assertThat(translated("en", " a ")).isEqualTo(translated("en", "a"));
  }

  @Test
  void aBraceLeftOpenIsRefused() {
    refused(
        () -> Text.of("a {side"), "text has a { that nothing closes; a plain brace is written {{");
    refused(
        () -> Text.of("a } b"), "text has a } that closes nothing; a plain brace is written }}");
  }

  @Test
  void plainAndTranslatedExcludeEachOther() {
    refused(
        () -> new Text(Map.of("", Wording.of("a"), "en", Wording.of("b"))),
        "text must be plain or translated, but was both");
    assertThat(Text.of("a").isPlain()).isTrue();
    assertThat(translated("en", "a").isPlain()).isFalse();
    assertThat(Text.of("a")).isNotEqualTo(translated("en", "a"));
  }

  @Test
  void aTagThatIsNoLanguageIsRefused() {
    for (String tag : new String[] {"", "e", "en_US", "en-", "deutschland", "1a", "en-abcdefghi"}) {
      refused(
          () -> translated(tag, "a"),
          "language must be a tag such as en or de-AT, but was \"" + tag + '"');
    }
  }

  @Test
  void aPlainTextIsInTheRoutinesLanguageWhateverIsWanted() {
    assertThat(Text.of("a").in("de", "en")).isEqualTo(Wording.of("a"));
    assertThat(Text.of("a").languageFor("de", "en")).isEqualTo("en");
  }

  @Test
  void theWantedLanguageIsShortenedUntilItFits() {
    Text text = translated("en", "a", "zh-Hant", "b");
    assertThat(text.in("zh-Hant-CN-x-private1-private2", "en")).isEqualTo(Wording.of("b"));
    assertThat(text.in("zh-Hans", "en")).isEqualTo(Wording.of("a"));
    assertThat(text.languageFor("ZH-HANT-tw", "en")).isEqualTo("zh-Hant");
  }

  @Test
  void aSingleLetterGoesWithTheSubtagBehindIt() {
    Text text = translated("en", "a", "de-a", "b");
    assertThat(text.in("de-a-bcd", "en")).isEqualTo(Wording.of("a"));
  }

  @Test
  void withoutTheWantedLanguageItIsTheRoutinesOwn() {
    Text text = translated("de", "a", "fr", "b");
    assertThat(text.in("es", "fr")).isEqualTo(Wording.of("b"));
    assertThat(text.in("es", "fr-CA")).isEqualTo(Wording.of("b"));
  }

  @Test
  void withNeitherItIsTheFirstByItsTagWhateverTheAuthorsOrder() {
    Text text = translated("fr", "b", "de", "a");
    assertThat(text).isEqualTo(translated("de", "a", "fr", "b"));
    assertThat(text.in("es", "en")).isEqualTo(Wording.of("a"));
    assertThat(translated("de", "a", "fr", "b").languageFor("es", "en")).isEqualTo("de");
  }

  @Test
  void everyStringIsListed() {
    assertThat(Text.of("a").strings()).containsExactly("a");
    assertThat(translated("en", "a", "de", "b").strings()).containsExactly("a", "b");
  }

  @Test
  void theAuthorsOrderIsKeptAndTheMapIsCopied() {
    Map<String, String> translations = new LinkedHashMap<>();
    translations.put("fr", "a");
    translations.put("de", "b");
    Text text = Text.of(translations);
    translations.clear();
    assertThat(text.wordings()).containsOnlyKeys("fr", "de");
    assertThat(text.wordings().keySet()).containsExactly("fr", "de");
    assertThatThrownBy(() -> text.wordings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0007", "\u001b", "\r", "\u007f", "\u0085", "\u2028", "\ufeff", "\uffff", "\ud83e"
      })
  void whatIsNoCharacterToAPersonIsRefused(String control) {
    assertThatThrownBy(() -> Text.of("a" + control + "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "text must have no control characters, but has U+%04X", (int) control.charAt(0));
  }

  @Test
  void whatIsNoCharacterBeyondTheBasicPlaneIsRefused() {
    assertThatThrownBy(() -> Text.of("🦵" + new String(Character.toChars(0x1FFFE))))
        .hasMessage("text must have no control characters, but has U+1FFFE");
  }

  @Test
  void linesTabsAndEmojiAreText() {
    assertThat(Wording.of(" Knee\n\tand 🦵é~ ").right()).isEqualTo("Knee\n\tand 🦵é~");
  }
}
