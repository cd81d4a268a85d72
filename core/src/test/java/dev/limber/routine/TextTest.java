package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

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
        () -> new Text("a", Map.of("en", "b")), "text must be plain or translated, but was both");
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
    assertThat(Text.of("a").in("de", "en")).isEqualTo("a");
    assertThat(Text.of("a").languageFor("de", "en")).isEqualTo("en");
  }

  @Test
  void theWantedLanguageIsShortenedUntilItFits() {
    Text text = translated("en", "a", "zh-Hant", "b");
    assertThat(text.in("zh-Hant-CN-x-private1-private2", "en")).isEqualTo("b");
    assertThat(text.in("zh-Hans", "en")).isEqualTo("a");
    assertThat(text.languageFor("ZH-HANT-tw", "en")).isEqualTo("zh-Hant");
  }

  @Test
  void aSingleLetterGoesWithTheSubtagBehindIt() {
    Text text = translated("en", "a", "de-a", "b");
    assertThat(text.in("de-a-bcd", "en")).isEqualTo("a");
  }

  @Test
  void withoutTheWantedLanguageItIsTheRoutinesOwnAndElseTheFirst() {
    Text text = translated("de", "a", "fr", "b");
    assertThat(text.in("es", "fr")).isEqualTo("b");
    assertThat(text.in("es", "en")).isEqualTo("a");
  }

  @Test
  void everyWordingIsListed() {
    assertThat(Text.of("a").wordings()).containsExactly("a");
    assertThat(translated("en", "a", "de", "b").wordings()).containsExactly("a", "b");
  }

  @Test
  void theAuthorsOrderIsKeptAndTheMapIsCopied() {
    Map<String, String> translations = new LinkedHashMap<>();
    translations.put("fr", "a");
    translations.put("de", "b");
    Text text = Text.of(translations);
    translations.clear();
    assertThat(text.translations()).containsOnlyKeys("fr", "de");
    assertThat(text.translations().keySet()).containsExactly("fr", "de");
    assertThatThrownBy(() -> text.translations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
