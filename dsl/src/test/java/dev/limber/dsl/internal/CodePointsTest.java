package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "🦵", "a🦵é", "膝"})
  void everyPositionHasItsOffset(String part) {
    String text = part.repeat(600);
    CodePoints codePoints = new CodePoints(text);

    assertThat(codePoints.count()).isEqualTo(text.codePointCount(0, text.length()));
    for (int position = 0; position <= codePoints.count(); position++) {
      int offset = text.offsetByCodePoints(0, position);
      assertThat(codePoints.offset(position)).isEqualTo(offset);
      assertThat(codePoints.position(offset)).isEqualTo(position);
    }
  }
}
