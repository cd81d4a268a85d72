package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @ParameterizedTest
  @ValueSource(strings = {"ab\ncd\n\nef", "ab\rcd\r\ref"})
  void linesAreCountedAtEveryLineEnd(String text) {
    Source source = Source.of("a", text);

    assertThat(source.place(7, 9)).isEqualTo(new Place("a", 4, 1, 4, 3));
    assertThat(source.place(4, 5)).isEqualTo(new Place("a", 2, 2, 2, 3));
  }

  @Test
  void aWindowsLineEndIsOne() {
    assertThat(Source.of("a", "ab\r\ncd").place(5, 6)).isEqualTo(new Place("a", 2, 2, 2, 3));
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(Source.of("a", "🦵🦵x\n🦵y").place(5, 6)).isEqualTo(new Place("a", 2, 2, 2, 3));
  }

  @Test
  void blanksAtTheEndDoNotBelongToAPlace() {
    assertThat(Source.of("a", "ab  \n\n").place(0, 6)).isEqualTo(new Place("a", 1, 1, 1, 3));
  }

  @ParameterizedTest
  @CsvSource({"-5, 1", "3, 4", "99, 4"})
  void aPositionOutsideIsTheNearestInside(int position, int column) {
    Place place = Source.of("a", "abc").place(position, position - 1);

    assertThat(place).isEqualTo(new Place("a", 1, column, 1, column));
  }

  @Test
  void theTextEndsWhereTheBytesAreNoUtf8() {
    byte[] bytes = "aäb".getBytes(StandardCharsets.UTF_8);
    bytes[2] = 'x';
    Source source = Source.of("a", bytes);

    assertThat(source.text()).isEqualTo("a");
    assertThat(source.badByte()).isEqualTo(0xC3);
  }

  @Test
  void bytesThatEndWithinACharacterAreNoUtf8() {
    Source source = Source.of("a", new byte[] {'a', (byte) 0xF0, (byte) 0x9F});

    assertThat(source.badByte()).isEqualTo(0xF0);
  }

  @Test
  void aByteOrderMarkIsLeftOut() {
    Source source = Source.of("a", "\uFEFFab".getBytes(StandardCharsets.UTF_8));

    assertThat(source.text()).isEqualTo("ab");
    assertThat(source.badByte()).isNegative();
  }
}
