package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawingTest {

  private static final String END = "\u001b[K";
  private static final String CLEAR = "\u001b[J";

  private final Drawing drawing = new Drawing(Ink.BARE);

  @Test
  void theFirstDrawingIsWrittenWhereTheCursorIs() {
    assertThat(drawing.draw(List.of(), lines("a", "b"), 80))
        .isEqualTo("\ra" + END + "\r\nb" + END + CLEAR);
  }

  @Test
  void theNextDrawingBeginsAtTheTopOfTheLast() {
    drawing.draw(List.of(), lines("a", "b", "c"), 80);

    assertThat(drawing.draw(List.of(), lines("d"), 80)).isEqualTo("\r\u001b[2Ad" + END + CLEAR);
  }

  @Test
  void historyComesAboveWhatIsLive() {
    drawing.draw(List.of(), lines("a", "b"), 80);

    assertThat(drawing.draw(lines("over"), lines("c"), 80))
        .isEqualTo("\r\u001b[1Aover" + END + "\r\nc" + END + CLEAR);
  }

  @Test
  void whatIsSeenAlreadyIsNotSentAgain() {
    drawing.draw(List.of(), lines("a"), 80);

    assertThat(drawing.draw(List.of(), lines("a"), 80)).isEmpty();
  }

  @Test
  void aNewWidthIsDrawnAnew() {
    drawing.draw(List.of(), lines("a"), 80);

    assertThat(drawing.draw(List.of(), lines("a"), 79)).isNotEmpty();
  }

  @Test
  void linesThatANarrowerTerminalHasWrappedCountAsSeveralRows() {
    drawing.draw(List.of(), lines("x".repeat(79), ""), 80);

    assertThat(drawing.draw(List.of(), lines("y"), 40)).startsWith("\r\u001b[2Ay");
  }

  @Test
  void whatWasForgottenStays() {
    drawing.draw(List.of(), lines("a", "b"), 80);
    drawing.forget();

    assertThat(drawing.draw(List.of(), lines("c"), 80)).startsWith("\rc");
  }

  @Test
  void nothingLiveLeavesNothing() {
    drawing.draw(List.of(), lines("a", "b"), 80);

    assertThat(drawing.draw(lines("Done."), List.of(), 80))
        .isEqualTo("\r\u001b[1ADone." + END + "\r\n" + CLEAR);
  }

  @Test
  void coloursEndWithTheirWords() {
    String sent = new Drawing(Ink.COLOURED).draw(List.of(), List.of(Line.of(Style.PAIN, "!")), 80);

    assertThat(sent).contains("\u001b[1;31m!\u001b[0m");
  }

  @Test
  void noColourMeansNone() {
    assertThat(Ink.forTerminal(Map.of("NO_COLOR", "1"))).isEqualTo(Ink.BARE);
    assertThat(Ink.forTerminal(Map.of("NO_COLOR", ""))).isEqualTo(Ink.COLOURED);
    assertThat(Ink.forTerminal(Map.of())).isEqualTo(Ink.COLOURED);
  }

  private static List<Line> lines(String... texts) {
    return List.of(texts).stream().map(Line::of).toList();
  }
}
