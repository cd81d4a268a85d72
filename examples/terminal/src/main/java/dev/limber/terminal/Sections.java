package dev.limber.terminal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the parts of the live lines under one another, and leaves out what does not fit.
 *
 * <p>Not safe for use by several threads.
 */
final class Sections {

  /** The parts from top to bottom. */
  enum Rank {
    WORDS,
    BARS,
    NEXT,
    KEYS,
    SYMPTOMS
  }

  private final Map<Rank, List<Line>> parts = new EnumMap<>(Rank.class);
  private final int rows;

  /** Collects parts for {@code rows} rows. */
  Sections(int rows) {
    this.rows = rows;
  }

  void add(Rank rank, List<Line> lines) {
    if (!lines.isEmpty()) {
      parts.put(rank, lines);
    }
  }

  /** Returns all parts below {@code heading}, or as many as there are rows for. */
  List<Line> lines(Line heading) {
    List<Line> lines = joined(heading, true);
    if (lines.size() > rows) {
      lines = joined(heading, false);
    }
    for (Rank rank : List.of(Rank.SYMPTOMS, Rank.KEYS, Rank.NEXT)) {
      if (lines.size() > rows) {
        parts.remove(rank);
        lines = joined(heading, false);
      }
    }
    return lines.size() > rows ? squeezed(lines) : lines;
  }

  /** Words are cut rather than bars, because the bars tell when it is over. */
  private List<Line> squeezed(List<Line> lines) {
    List<Line> bars = parts.getOrDefault(Rank.BARS, List.of());
    List<Line> words = lines.subList(1, lines.size() - bars.size());
    List<Line> fitting = new ArrayList<>();
    fitting.addAll(words.subList(0, Math.min(words.size(), Math.max(1, rows - bars.size()))));
    fitting.addAll(bars);
    return fitting.subList(0, Math.min(fitting.size(), rows));
  }

  private List<Line> joined(Line heading, boolean airy) {
    List<Line> lines = new ArrayList<>();
    if (airy) {
      lines.add(Line.EMPTY);
    }
    lines.add(heading);
    for (List<Line> part : parts.values()) {
      if (airy && part != parts.get(Rank.SYMPTOMS)) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(part);
    }
    return lines;
  }
}
