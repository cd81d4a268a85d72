package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

  @Test
  void anEscapeSequenceBecomesVisible() {
    assertThat(SafeText.of("\u001b[2Jgone")).isEqualTo("␛[2Jgone");
  }

  @Test
  void theOneByteFormOfAnEscapeSequenceBecomesVisible() {
    assertThat(SafeText.of("\u009b2J")).isEqualTo("\\u009B2J");
  }

  @Test
  void lineBreaksAndTabsBecomeSpaces() {
    assertThat(SafeText.of("a\nb\tc\rd\u2028e\u0085f")).isEqualTo("a b c d e f");
  }

  @Test
  void charactersThatTurnTheDirectionBecomeVisible() {
    assertThat(SafeText.of("a\u202eb\u2066c\u200fd")).isEqualTo("a\\u202Eb\\u2066c\\u200Fd");
  }

  @Test
  void charactersThatOnlyHideBecomeVisible() {
    assertThat(SafeText.of("a\u200bb\ufeffc\udb40\udc41"))
        .isEqualTo("a\\u200Bb\\uFEFFc\\U000E0041");
  }

  @Test
  void halfASurrogatePairBecomesVisible() {
    assertThat(SafeText.of("a\ud83d")).isEqualTo("a\\uD83D");
  }

  @Test
  void lettersMarksEmojiAndJoinersStay() {
    String text = "Köpfchen 头 שלום 👩\u200d🦰 e\u0301 می\u200cخواهم";

    assertThat(SafeText.of(text)).isEqualTo(text);
  }

  @Test
  void whatIsSafeStaysAsItIs() {
    String once = SafeText.of("\u001b\u202e\n\u007f");

    assertThat(SafeText.of(once)).isEqualTo(once);
  }

  @Test
  void jsonIsEscapedWithoutAChangeOfMeaning() {
    assertThat(SafeText.json("{\"a\":\"\u009b\u202e\"}")).isEqualTo("{\"a\":\"\\u009b\\u202e\"}");
  }

  @Test
  void jsonBeyondTheBasicPlaneIsEscapedByPairs() {
    assertThat(SafeText.json("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
  }

  @Test
  void everySpanIsSafeWhateverItIsMadeOf() {
    assertThat(Line.of("a\u001b[31m").plus(Style.STRONG, "\u0007").plain()).isEqualTo("a␛[31m␇");
  }
}
