package dev.limber.terminal;

import dev.limber.session.Timeline;

/** A column of the table of a plan, beside the words. Immutable. */
enum Column {
  AT("at", 7, true) {
    @Override
    String cell(Timeline.Entry entry) {
      return Times.clock(entry.at());
    }
  },
  SIDE("side", 5, false) {
    @Override
    String cell(Timeline.Entry entry) {
      return entry.side().map(StepWords::of).orElse("");
    }
  },
  KIND("step", 11, false) {
    @Override
    String cell(Timeline.Entry entry) {
      return StepWords.of(entry.kind());
    }
  },
  LENGTH("length", 7, true) {
    @Override
    String cell(Timeline.Entry entry) {
      return entry
          .minimum()
          .map(least -> Times.range(least, entry.planned()))
          .orElseGet(() -> Times.length(entry.planned()));
    }
  };

  private final String title;
  private final int width;
  private final boolean right;

  Column(String title, int width, boolean right) {
    this.title = title;
    this.width = width;
    this.right = right;
  }

  /** Returns what stands in it for {@code entry}. */
  abstract String cell(Timeline.Entry entry);

  /** Returns what stands above it. */
  String title() {
    return title;
  }

  /** Returns {@code cell} with the spaces that fill the column. */
  String fitted(String cell) {
    return right
        ? " ".repeat(Math.max(0, width - Cells.of(cell))) + cell
        : Cells.padded(cell, width);
  }
}
