package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  private static List<String> excerpt(String line, String part) {
    int from = line.indexOf(part);
    return Excerpt.of(line, 0, line.length(), from, from + part.length());
  }

  @Test
  void theMarksStandUnderThePlace() {
    assertThat(excerpt("a: bcd e", "bcd")).containsExactly("a: bcd e", "   ^^^");
  }

  @Test
  void wideCharactersTakeTwoCells() {
    assertThat(excerpt("膝🦵: bc", "bc")).containsExactly("膝🦵: bc", "      ^^");
    assertThat(excerpt("a 膝🦵", "膝🦵")).containsExactly("a 膝🦵", "  ^^^^");
  }

  @Test
  void marksOnLettersTakeNone() {
    assertThat(excerpt("e\u0301: bc", "bc")).containsExactly("e\u0301: bc", "   ^^");
  }

  @Test
  void aTabIsShownAndTakesOne() {
    assertThat(excerpt("\ta", "a")).containsExactly("→a", " ^");
  }

  @Test
  void anEscapeTakesItsLength() {
    assertThat(excerpt("\u202Ea", "a")).containsExactly("\\u202Ea", "      ^");
  }

  @Test
  void aPlaceOverSeveralLinesIsMarkedInTheFirst() {
    assertThat(Excerpt.of("a: b\nc", 0, 4, 3, 6)).containsExactly("a: b", "   ^");
  }

  @Test
  void theEndOfALineCanBeMarked() {
    assertThat(Excerpt.of("a:", 0, 2, 2, 2)).containsExactly("a:", "  ^");
    assertThat(Excerpt.of("", 0, 0, 0, 0)).containsExactly("", "^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "膝", "\u202E", "🦵"})
  void aLongLineIsCutAroundThePlace(String filler) {
    List<String> lines = excerpt(filler.repeat(500) + "HERE" + filler.repeat(500), "HERE");
    String line = lines.get(0);

    assertThat(line).startsWith("…").endsWith("…");
    assertThat(Cells.of(line)).isLessThanOrEqualTo(100);
    assertThat(Cells.of(line.substring(0, line.indexOf("HERE"))))
        .isEqualTo(lines.get(1).indexOf('^'));
    assertThat(lines.get(1)).endsWith(" ^^^^");
  }
}
