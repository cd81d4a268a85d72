package dev.limber.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void whatCouldSteerATerminalIsReplaced() {
    assertThat(Printable.of("a\u001b[2Jb\nc\u202ed\u2028e"))
        .isEqualTo("a\ufffd[2Jb\ufffdc\ufffdd\ufffde");
  }

  @Test
  void ordinaryWordsStayAsTheyAre() {
    assertThat(Printable.of("Wadendehnung, 30 s – halten ✓"))
        .isEqualTo("Wadendehnung, 30 s – halten ✓");
  }
}
