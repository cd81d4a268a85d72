package dev.limber.terminal;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.Upcoming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays out the live lines: what to do now, how far it is, what comes next, and the keys.
 *
 * <p>Where the terminal has too few rows, what matters least is left out. Immutable.
 *
 * @param present the running step
 * @param title the routine's title
 * @param pause why the session stands still, if it does
 * @param whole the length of the whole
 * @param glyphs the signs to draw with
 */
record LiveLines(
    Present present, String title, Optional<String> pause, Duration whole, Glyphs glyphs) {

  private static final String MARGIN = "  ";
  private static final int LEAST_FOR_LEFT = " 1:00:00 left".length();
  private static final int LEAST_BAR = 4;
  private static final List<String> KEYS =
      List.of("space pause", "n next", "b back", "0-9 pain", "f finish", "q stop");

  /** Returns the lines at {@code now}: fewer than the terminal has rows, all narrower than it. */
  List<Line> at(Duration now, Size size) {
    // The last column stays free: a line that fills it makes some terminals wrap.
    int width = size.width() - 1;
    Sections sections = new Sections(size.height() - 1);
    sections.add(Sections.Rank.WORDS, words(width));
    sections.add(Sections.Rank.BARS, bars(now, width));
    sections.add(Sections.Rank.NEXT, next(width));
    sections.add(Sections.Rank.KEYS, keys(width));
    return sections.lines(heading(now, width));
  }

  private Line heading(Duration now, int width) {
    Duration into = present.intoWhole(now, whole);
    String clock = Times.clock(into) + " of " + Times.clock(whole);
    int room = width - MARGIN.length() - clock.length() - 2;
    String name = Cells.cut(SafeText.of(title), Math.max(4, room), glyphs.ellipsis);
    return Line.of(MARGIN).plus(Style.STRONG, name).plusRight(Style.FAINT, clock, width);
  }

  private List<Line> words(int width) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(wrapped(Style.FAINT, label(), width));
    StepStarted step = present.step();
    lines.addAll(wrapped(Style.STRONG, StepWords.of(step), width));
    present.pain().ifPresent(pain -> lines.addAll(wrapped(Style.PAIN, pain, width)));
    present.cue().ifPresent(cue -> lines.addAll(wrapped(Style.PLAIN, "> " + cue, width)));
    pause.ifPresentOrElse(
        why -> lines.addAll(wrapped(Style.CAUTION, paused(why), width)),
        () -> lines.addAll(minimum(width)));
    return lines;
  }

  private String label() {
    List<String> parts = new ArrayList<>();
    present.step().side().ifPresent(side -> parts.add(StepWords.of(side) + " side"));
    parts.add(StepWords.of(present.step().kind()));
    present.round().ifPresent(parts::add);
    present.exercise().ifPresent(parts::add);
    parts.set(0, parts.get(0).toUpperCase(Locale.ROOT));
    return String.join(" " + glyphs.dot + " ", parts);
  }

  private static String paused(String why) {
    return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ". Space goes on.";
  }

  private List<Line> minimum(int width) {
    return present.minimumReached()
        ? wrapped(Style.GOOD, "Long enough: n goes on.", width)
        : List.of();
  }

  private List<Line> bars(Duration now, int width) {
    Duration left = whole.minus(present.intoWhole(now, whole));
    double share = Clamp.share(present.intoWhole(now, whole), whole);
    return List.of(
        bar("step ", present.share(now), Times.left(present.left(now)), Style.GOOD, width),
        bar("whole", share, Times.left(left), Style.PLAIN, width));
  }

  private Line bar(String label, double share, String left, Style style, int width) {
    Line line = Line.of(MARGIN).plus(Style.FAINT, label + " ");
    int room = width - line.width() - LEAST_FOR_LEFT;
    return room < LEAST_BAR
        ? line.plus(Style.PLAIN, left + " left")
        : line.plus(style, glyphs.bar(share, room)).plusRight(Style.PLAIN, left + " left", width);
  }

  private List<Line> next(int width) {
    String words = present.step().next().map(this::next).orElse("Next: the end.");
    String cut = Cells.cut(SafeText.of(words), width - MARGIN.length(), glyphs.ellipsis);
    return List.of(Line.of(MARGIN).plus(Style.FAINT, cut));
  }

  private String next(Upcoming next) {
    boolean sameSide = next.side().equals(present.step().side());
    String side = sameSide ? "" : next.side().map(it -> " (" + StepWords.of(it) + ")").orElse("");
    return "Next" + side + ": " + StepWords.of(next);
  }

  private List<Line> keys(int width) {
    List<Line> lines = new ArrayList<>();
    String line = "";
    for (String key : KEYS) {
      String longer = line.isEmpty() ? key : line + " " + glyphs.dot + " " + key;
      if (MARGIN.length() + Cells.of(longer) > width) {
        lines.add(Line.of(MARGIN).plus(Style.FAINT, line));
        longer = key;
      }
      line = longer;
    }
    lines.add(Line.of(MARGIN).plus(Style.FAINT, line));
    return lines;
  }

  private static List<Line> wrapped(Style style, String text, int width) {
    return Cells.wrapped(SafeText.of(text), width - MARGIN.length()).stream()
        .map(part -> Line.of(MARGIN).plus(style, part))
        .toList();
  }
}
