package dev.limber.terminal;

/** A column of the table of a plan, beside the words. Immutable. */
enum Column {
  AT("at", 7, true) {
    @Override
    String cell(PlanRow row) {
      return Times.clock(row.step().at());
    }
  },
  SIDE("side", 5, false) {
    @Override
    String cell(PlanRow row) {
      return row.step().side().map(StepWords::of).orElse("");
    }
  },
  KIND("step", 11, false) {
    @Override
    String cell(PlanRow row) {
      return StepWords.of(row.step().kind());
    }
  },
  LENGTH("length", 9, true) {
    @Override
    String cell(PlanRow row) {
      return row.length();
    }
  },
  /** The length where every cell counts; a long one pushes the words to the right. */
  NARROW_LENGTH("length", 7, true) {
    @Override
    String cell(PlanRow row) {
      return row.length();
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

  /** Returns what stands in it for {@code row}. */
  abstract String cell(PlanRow row);

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
