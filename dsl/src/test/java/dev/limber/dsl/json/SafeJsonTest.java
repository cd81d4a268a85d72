package dev.limber.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "Größe",
        "伸ばす",
        "🦵 leg",
        "👩‍🦰 joined",
        "می\u200cخواهم",
        "a\\u001b"
      })
  void whatIsHarmlessStays(String text) {
    assertThat(SafeJson.escape(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        0, '\t', '\n', 0x1b, 0x7f, 0x80, 0x9b, 0x9f, 0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a,
        0x202e, 0x2066, 0x2069, 0xfeff, 0xd800, 0xdfff
      })
  void whatIsHarmfulIsWrittenOut(char c) {
    assertThat(SafeJson.escape("a" + c + "b")).isEqualTo("a\\u%04Xb".formatted((int) c));
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '~', 0xa0, 0x200d, 0x2027, 0x202f, 0x2065, 0x206a, 0xfffd})
  void theNeighboursOfWhatIsHarmfulStay(char c) {
    assertThat(SafeJson.escape("a" + c + "b")).isEqualTo("a" + c + "b");
  }

  @Test
  void halvesInTheWrongOrderAreWrittenOutEach() {
    assertThat(SafeJson.escape("\udc00\ud83d\ud83e\uddb5\ud800"))
        .isEqualTo("\\uDC00\\uD83D🦵\\uD800");
  }

  @Property
  void whatIsSafeIsLeftAloneTheSecondTime(@ForAll String text) {
    assertThat(SafeJson.escape(SafeJson.escape(text))).isEqualTo(SafeJson.escape(text));
  }
}
