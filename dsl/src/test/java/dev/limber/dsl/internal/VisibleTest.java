package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

  @ParameterizedTest
  @CsvSource({
    "27, ␛",
    "0, ␀",
    "7, ␇",
    "10, ␊",
    "13, ␍",
    "9, →",
    "127, ␡",
    "155, \\u009B",
    "173, \\u00AD",
    "8232, \\u2028",
    "8238, \\u202E",
    "8294, \\u2066",
    "8206, \\u200E",
    "65279, \\uFEFF",
    "55296, \\uD800",
    "917569, \\U000E0041",
  })
  void whatMustNotBeShownRawIsEscaped(int codePoint, String shown) {
    String raw = "a" + Character.toString(codePoint) + "b";

    assertThat(Visible.text(raw)).isEqualTo("a" + shown + "b");
  }

  @Test
  void whatCanBeSeenStaysAsItIs() {
    String text = "Knie 膝 🦵 👩\u200D⚕️ é e\u0301 می\u200Cخواهم …";

    assertThat(Visible.text(text)).isEqualTo(text);
  }

  @Test
  void aLongValueIsCut() {
    assertThat(Visible.quoted("🦵".repeat(100))).isEqualTo('"' + "🦵".repeat(60) + "…\"");
    assertThat(Visible.quoted("a".repeat(60))).isEqualTo('"' + "a".repeat(60) + '"');
  }

  @Property
  void whatWasEscapedIsNotEscapedAgain(@ForAll String raw) {
    String once = Visible.text(raw);

    assertThat(Visible.text(once)).isEqualTo(once);
  }
}
