package dev.limber.dsl.internal;

import java.util.Optional;

/** Says where a line should begin that stands at no depth there is, by the lines above it. */
final class Depths {

  private static final String KEYS = "keys that belong together stand exactly below each other";
  private static final String ITEMS = "the items of a list stand exactly below each other";

  private final Source source;
  private final Line line;

  Depths(Source source, Line line) {
    this.source = source;
    this.line = line;
  }

  /** Returns the nearest line above that is not empty. */
  Optional<Line> above() {
    for (int index = line.number() - 2; index >= 0; index--) {
      Line above = Line.of(source, index);
      if (!above.isEmpty()) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** Returns the hint for a key. */
  String ofKeys() {
    return above()
        .filter(Line::hasKey)
        .map(key -> begins(key, key.key(), key.content()) + "; " + KEYS)
        .orElse(KEYS);
  }

  /** Returns the hint for an item of a list. */
  String ofItems() {
    Optional<Line> complete = above().filter(Line::isComplete);
    if (complete.isPresent()) {
      return Visible.quoted(complete.get().key())
          + " in line "
          + complete.get().number()
          + " has a value already; a list stands below a key that has none, such as steps:";
    }
    for (int index = line.number() - 2; index >= 0; index--) {
      Line candidate = Line.of(source, index);
      if (candidate.isItem()) {
        boolean deeper = line.first() - line.start() >= candidate.content() - candidate.start();
        return begins(candidate, "-", candidate.first())
            + "; "
            + ITEMS
            + (deeper ? ", or below a key without a value, such as steps:" : "");
      }
    }
    return ITEMS;
  }

  private static String begins(Line line, String what, int offset) {
    return Visible.quoted(what)
        + " in line "
        + line.number()
        + " begins in column "
        + line.column(offset);
  }
}
