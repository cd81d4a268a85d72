package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Calf stretch | en | calf-stretch",
        "  Knee -- to: chest! | en | knee-to-chest",
        "Rückenübung für Größere | de-AT | rueckenuebung-fuer-groessere",
        "Pingüino | es | pinguino",
        "Étirement à l'échelle | fr | etirement-a-lechelle",
        "Smørbrød Łódź Æon ÿ | en | smorbrod-lodz-aeon-y",
        "İstanbul ısı | tr | istanbul-isi",
        "２ ﬁngers | en | 2-fingers",
        "360 | en | 360",
        "Yoga Йога | en | yoga"
      })
  void lettersAreFoldedAndTheRestBecomesDashes(String title, String language, String slug) {
    assertThat(Slug.of(title, language)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Йога", "Йога 2", "ヨガ", "🧘", "---", "", "\u202e"})
  void withoutAnyLetterFromAToZThereIsNone(String title) {
    assertThat(Slug.of(title, "en")).isEmpty();
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    assertThat(Slug.of("word ".repeat(50), "en")).contains("word-".repeat(11) + "word");
    assertThat(Slug.of("w".repeat(300), "en")).contains("w".repeat(60));
  }

  @Property
  void whateverComesOutIsASlug(@ForAll String title, @ForAll boolean german) {
    assertThat(Slug.of(title, german ? "de" : "en").stream())
        .allSatisfy(slug -> assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*"))
        .allSatisfy(slug -> assertThat(slug).hasSizeLessThanOrEqualTo(60));
  }
}
