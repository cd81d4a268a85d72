package dev.limber.terminal;

import dev.limber.event.Lengths;
import dev.limber.session.Plan;
import dev.limber.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a timeline as a table, line by line, so that a long one needs no memory.
 *
 * <p>Immutable.
 */
final class PlanTable {

  private static final String GAP = "  ";
  private static final int LEAST_FOR_KINDS = 60;

  private final Plan plan;
  private final int width;
  private final Consumer<? super Line> out;
  private final List<Column> columns;

  /** Writes the timeline of {@code plan} to {@code out}, {@code width} cells wide. */
  PlanTable(Plan plan, int width, Consumer<? super Line> out) {
    this.plan = plan;
    this.width = width;
    this.out = out;
    this.columns = columns(plan.timeline(), width);
  }

  /** Writes the table, and below it what it comes to. */
  void write() {
    row(Style.STRONG, columns.stream().map(Column::title).toList(), "what");
    Optional<String> exercise = Optional.empty();
    for (Timeline.Entry entry : plan.timeline()) {
      if (!entry.exercise().equals(exercise)) {
        exercise = entry.exercise();
        exercise.ifPresent(title -> row(Style.STRONG, blanks(), title));
      }
      List<String> cells = columns.stream().map(column -> column.cell(entry)).toList();
      row(Style.PLAIN, cells, StepWords.of(entry));
    }
    out.accept(Line.EMPTY);
    totals();
  }

  private void totals() {
    Timeline timeline = plan.timeline();
    fact("Length", lengths(timeline.whole()));
    timeline
        .sides()
        .forEach((side, lengths) -> fact("On the " + StepWords.of(side), lengths(lengths)));
    fact("Steps", Long.toString(timeline.steps()));
    if (!timeline.postures().isEmpty()) {
      fact("Postures", String.join(", ", timeline.postures()));
    }
  }

  private static String lengths(Lengths lengths) {
    return Times.clock(lengths.expected())
        + " (shortest "
        + Times.clock(lengths.shortest())
        + ", longest "
        + Times.clock(lengths.longest())
        + ")";
  }

  private void fact(String name, String value) {
    String label = Cells.padded(name, "On the right".length()) + GAP;
    for (String part : Cells.wrapped(SafeText.of(value), width - label.length())) {
      out.accept(Line.of(Style.FAINT, label).plus(Style.PLAIN, part));
      label = " ".repeat(label.length());
    }
  }

  private void row(Style style, List<String> cells, String words) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      start.append(columns.get(i).fitted(cells.get(i))).append(GAP);
    }
    String before = start.toString();
    for (String part : Cells.wrapped(SafeText.of(words), Math.max(10, width - before.length()))) {
      out.accept(Line.of(style == Style.PLAIN ? Style.FAINT : style, before).plus(style, part));
      before = " ".repeat(before.length());
    }
  }

  private List<String> blanks() {
    return columns.stream().map(column -> "").toList();
  }

  private static List<Column> columns(Timeline timeline, int width) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.AT);
    if (!timeline.sides().isEmpty()) {
      columns.add(Column.SIDE);
    }
    if (width >= LEAST_FOR_KINDS) {
      columns.add(Column.KIND);
    }
    columns.add(Column.LENGTH);
    return columns;
  }
}
