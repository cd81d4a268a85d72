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
 * @param symptoms what can be reported
 * @param glyphs the signs to draw with
 */
record LiveLines(
    Present present,
    String title,
    Optional<String> pause,
    Duration whole,
    Symptoms symptoms,
    Glyphs glyphs) {

  private static final String MARGIN = "  ";
  private static final int LEAST_FOR_LEFT = " 1:00:00 left".length();
  private static final int LEAST_BAR = 4;

  /** Returns the lines at {@code now}: fewer than the terminal has rows, all narrower than it. */
  List<Line> at(Duration now, Size size) {
    // The last column stays free: a line that fills it makes some terminals wrap.
    int width = size.width() - 1;
    Sections sections = new Sections(size.height() - 1);
    sections.add(Sections.Rank.WORDS, words(width));
    sections.add(Sections.Rank.BARS, bars(now, width));
    sections.add(Sections.Rank.NEXT, next(width));
    List<String> keys = KeyHints.in(present, symptoms);
    sections.add(Sections.Rank.KEYS, joined(keys, glyphs, width));
    sections.add(Sections.Rank.SYMPTOMS, joined(symptoms.keys(), glyphs, width));
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
    lines.addAll(joined(StepFacts.means(step), glyphs, width));
    present.told().forEach((kind, words) -> lines.addAll(wrapped(kind.style, words, width)));
    lines.addAll(state(width));
    return lines;
  }

  /** What holds it up, or lets it go on, most urgent first. */
  private List<Line> state(int width) {
    if (pause.isPresent()) {
      return wrapped(Style.CAUTION, paused(pause.get()), width);
    }
    if (present.waiting().isPresent()) {
      String words = WaitWords.key(present.waiting().get(), symptoms);
      return wrapped(Style.CAUTION, words, width);
    }
    return present.minimumReached()
        ? wrapped(Style.GOOD, "Long enough: n goes on.", width)
        : List.of();
  }

  private String label() {
    List<String> parts = new ArrayList<>();
    present.step().side().ifPresent(side -> parts.add(StepWords.of(side) + " side"));
    parts.add(StepWords.of(present.step().kind()));
    if (present.step().toHelper()) {
      parts.add("for the helper");
    }
    present.round().ifPresent(parts::add);
    present.exercise().ifPresent(parts::add);
    parts.set(0, parts.get(0).toUpperCase(Locale.ROOT));
    return String.join(" " + glyphs.dot + " ", parts);
  }

  /** Says why it stands still, and what to do about it. */
  static String paused(String why) {
    return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ". Space goes on.";
  }

  private List<Line> bars(Duration now, int width) {
    Duration left = whole.minus(present.intoWhole(now, whole));
    double share = Clamp.share(present.intoWhole(now, whole), whole);
    return List.of(
        bar("step ", present.share(now), present.left(now), Style.GOOD, width),
        bar("whole", share, Times.left(left) + " left", Style.PLAIN, width));
  }

  private Line bar(String label, double share, String left, Style style, int width) {
    Line line = Line.of(MARGIN).plus(Style.FAINT, label + " ");
    int room = width - line.width() - LEAST_FOR_LEFT;
    return room < LEAST_BAR
        ? line.plus(Style.PLAIN, left)
        : line.plus(style, glyphs.bar(share, room)).plusRight(Style.PLAIN, left, width);
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

  /** Returns {@code parts} side by side, as many as fit into a line. */
  static List<Line> joined(List<String> parts, Glyphs glyphs, int width) {
    List<Line> lines = new ArrayList<>();
    String line = "";
    for (String raw : parts) {
      String part = SafeText.of(raw);
      String longer = line.isEmpty() ? part : line + " " + glyphs.dot + " " + part;
      if (!line.isEmpty() && MARGIN.length() + Cells.of(longer) > width) {
        lines.addAll(wrapped(Style.FAINT, line, width));
        longer = part;
      }
      line = longer;
    }
    if (!line.isEmpty()) {
      lines.addAll(wrapped(Style.FAINT, line, width));
    }
    return lines;
  }

  /** Returns {@code text} in as many lines as it takes. */
  static List<Line> wrapped(Style style, String text, int width) {
    return Cells.wrapped(SafeText.of(text), width - MARGIN.length()).stream()
        .map(part -> Line.of(MARGIN).plus(style, part))
        .toList();
  }
}
