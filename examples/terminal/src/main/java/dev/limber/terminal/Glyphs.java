package dev.limber.terminal;

import dev.limber.event.Outcome;

/**
 * The signs that the program draws with: fine ones, or ASCII where a locale has no others.
 *
 * <p>Immutable.
 */
enum Glyphs {
  FINE("█", "░", "✓", "–", "×", "·", "…"),
  ASCII("#", "-", "+", "-", "x", "-", "...");

  final String full;
  final String empty;
  final String done;
  final String skipped;
  final String stopped;
  final String dot;
  final String ellipsis;

  Glyphs(
      String full,
      String empty,
      String done,
      String skipped,
      String stopped,
      String dot,
      String ellipsis) {
    this.full = full;
    this.empty = empty;
    this.done = done;
    this.skipped = skipped;
    this.stopped = stopped;
    this.dot = dot;
    this.ellipsis = ellipsis;
  }

  /** Returns the sign of a step that ended with {@code outcome}. */
  String of(Outcome outcome) {
    return switch (outcome) {
      case COMPLETED -> done;
      case SKIPPED -> skipped;
      case STOPPED_BY_PAIN -> "!";
      case STOPPED -> stopped;
    };
  }

  /** Returns a bar of {@code width} cells, filled from the left by {@code share}, 0 to 1. */
  String bar(double share, int width) {
    int filled = (int) Math.floor(Math.max(0, Math.min(1, share)) * width);
    return full.repeat(filled) + empty.repeat(width - filled);
  }
}
