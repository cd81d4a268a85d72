package dev.limber.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EncodingTest {

  @Test
  void aLocaleInUtf8GetsFineSigns() {
    assertThat(Encoding.of(Map.of("LANG", "de_DE.UTF-8")))
        .isEqualTo(new Encoding(UTF_8, Glyphs.FINE));
    assertThat(Encoding.of(Map.of("LANG", "C.utf8"))).isEqualTo(new Encoding(UTF_8, Glyphs.FINE));
  }

  @Test
  void aLocaleWithAnotherCharsetGetsIt() {
    assertThat(Encoding.of(Map.of("LANG", "de_DE.ISO-8859-1@euro")))
        .isEqualTo(new Encoding(ISO_8859_1, Glyphs.ASCII));
  }

  @Test
  void aLocaleWithoutCharsetGetsTextInUtf8AndAsciiSigns() {
    assertThat(Encoding.of(Map.of())).isEqualTo(new Encoding(UTF_8, Glyphs.ASCII));
    assertThat(Encoding.of(Map.of("LANG", "C"))).isEqualTo(new Encoding(UTF_8, Glyphs.ASCII));
    assertThat(Encoding.of(Map.of("LANG", "x.none"))).isEqualTo(new Encoding(UTF_8, Glyphs.ASCII));
  }

  @Test
  void theStrongestVariableDecides() {
    assertThat(Encoding.of(Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8")).glyphs())
        .isEqualTo(Glyphs.ASCII);
    assertThat(Encoding.of(Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8")).glyphs())
        .isEqualTo(Glyphs.FINE);
  }

  @Test
  void asciiSignsAreAscii() {
    Glyphs signs = Glyphs.ASCII;

    assertThat(
            signs.bar(0.5, 6)
                + signs.done
                + signs.skipped
                + signs.stopped
                + signs.dot
                + signs.ellipsis)
        .isEqualTo("###---+-x-...");
  }

  @Test
  void aBarIsNeitherShorterNorLongerThanAsked() {
    assertThat(Glyphs.ASCII.bar(-1, 3)).isEqualTo("---");
    assertThat(Glyphs.ASCII.bar(0.99, 3)).isEqualTo("##-");
    assertThat(Glyphs.ASCII.bar(2, 3)).isEqualTo("###");
  }
}
