package dev.limber.terminal;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the lines that stay above the live ones: what is over. Stateless. */
final class History {

  private History() {}

  /** Returns the line of a step that is over, at most {@code width} cells wide. */
  static Line step(StepStarted start, StepCompleted end, Glyphs glyphs, int width) {
    Line line = offset(start.at());
    line = line.plus(style(end.outcome()), glyphs.of(end.outcome()) + " ");
    Optional<String> side = start.side().map(which -> StepWords.of(which) + " ");
    if (side.isPresent()) {
      line = line.plus(Style.FAINT, side.get());
    }
    String length = Times.about(end.actual());
    int room = width - line.width() - length.length() - 2;
    String words = Cells.cut(SafeText.of(StepWords.of(start)), Math.max(4, room), glyphs.ellipsis);
    return line.plus(Style.PLAIN, words).plusRight(Style.FAINT, length, width);
  }

  /** Returns lines about something else that happened; advice is never cut. */
  static List<Line> note(RoutineEvent event, Style style, String words, int width) {
    List<Line> lines = new ArrayList<>();
    Line before = offset(event.at());
    for (String part : Cells.wrapped(SafeText.of(words), Math.max(4, width - before.width()))) {
      lines.add(before.plus(style, part));
      before = Line.of(" ".repeat(before.width()));
    }
    return lines;
  }

  private static Line offset(Duration at) {
    return Line.of(Style.FAINT, String.format("%7s  ", Times.clock(at)));
  }

  private static Style style(Outcome outcome) {
    return switch (outcome) {
      case COMPLETED -> Style.GOOD;
      case SKIPPED -> Style.FAINT;
      case STOPPED_BY_PAIN -> Style.PAIN;
      case STOPPED -> Style.CAUTION;
    };
  }
}
