package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void aWideCharacterFillsTwoCells() {
    assertThat(Cells.of("头abc")).isEqualTo(5);
  }

  @Test
  void aCombiningMarkFillsNone() {
    assertThat(Cells.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void textThatFitsIsNotCut() {
    assertThat(Cells.cut("neck", 4, "…")).isEqualTo("neck");
  }

  @Test
  void textThatIsTooLongEndsWithTheSign() {
    assertThat(Cells.cut("shoulder", 5, "…")).isEqualTo("shou…");
    assertThat(Cells.cut("shoulder", 5, "...")).isEqualTo("sh...");
  }

  @Test
  void aWideCharacterIsNotCutInHalf() {
    assertThat(Cells.cut("头部伸展", 4, "…")).isEqualTo("头…");
  }

  @Test
  void noSpaceIsLeftBeforeTheSign() {
    assertThat(Cells.cut("a big step", 6, "…")).isEqualTo("a big…");
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(Cells.wrapped("Pull the leg toward your chest.", 14))
        .containsExactly("Pull the leg", "toward your", "chest.");
  }

  @Test
  void aLineMayBeFilledToItsLastCell() {
    assertThat(Cells.wrapped("abc def", 7)).containsExactly("abc def");
    assertThat(Cells.wrapped("abc def", 6)).containsExactly("abc", "def");
  }

  @Test
  void optionsAndTimesStayWhole() {
    assertThat(Cells.wrapped("use --have towel at 1:05", 9))
        .containsExactly("use", "--have", "towel at", "1:05");
  }

  @Test
  void aWordThatIsLongerThanALineIsBroken() {
    assertThat(Cells.wrapped("a Muskeldehnung b", 6))
        .containsExactly("a", "Muskel", "dehnun", "g b");
  }

  @Test
  void scriptsWithoutSpacesAreBroken() {
    assertThat(Cells.wrapped("慢慢地把腿放下来。", 8)).containsExactly("慢慢地把", "腿放下", "来。");
  }

  @Test
  void runsOfSpacesCountAsOne() {
    assertThat(Cells.wrapped("  a   b ", 20)).containsExactly("a b");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(Cells.wrapped("", 20)).containsExactly("");
  }

  @Property
  void noLineIsTooWideAndNothingIsLost(
      @ForAll String raw, @ForAll @IntRange(min = 2, max = 30) int width) {
    String text = SafeText.of(raw);

    List<String> lines = Cells.wrapped(text, width);

    assertThat(lines).allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(width));
    assertThat(withoutSpace(String.join("", lines))).isEqualTo(withoutSpace(text));
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(codePoint -> !Character.isWhitespace(codePoint))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
