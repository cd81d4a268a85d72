package dev.limber.terminal;

import dev.limber.event.RoutineEvent.Waiting;
import java.util.List;
import java.util.Optional;

/**
 * Lays out the live lines between two steps, where a session waits for the person.
 *
 * <p>Immutable.
 *
 * @param waiting what it waits for
 * @param title the routine's title
 * @param pause why the session stands still, if it does
 * @param symptoms what can be reported
 * @param glyphs the signs to draw with
 */
record WaitLines(
    Waiting waiting, String title, Optional<String> pause, Symptoms symptoms, Glyphs glyphs) {

  /** Returns the lines: fewer than the terminal has rows, all narrower than it. */
  List<Line> in(Size size) {
    int width = size.width() - 1;
    Sections sections = new Sections(size.height() - 1);
    String words = pause.map(LiveLines::paused).orElseGet(() -> WaitWords.key(waiting, symptoms));
    sections.add(Sections.Rank.WORDS, LiveLines.wrapped(Style.CAUTION, words, width));
    List<String> keys = KeyHints.between(symptoms);
    sections.add(Sections.Rank.KEYS, LiveLines.joined(keys, glyphs, width));
    sections.add(Sections.Rank.SYMPTOMS, LiveLines.joined(symptoms.keys(), glyphs, width));
    String cut = Cells.cut(SafeText.of(title), width - 2, glyphs.ellipsis);
    return sections.lines(Line.of("  ").plus(Style.STRONG, cut));
  }
}
