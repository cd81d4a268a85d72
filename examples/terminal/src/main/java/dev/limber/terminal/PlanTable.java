package dev.limber.terminal;

import dev.limber.event.Lengths;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.RoutineListener;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import dev.limber.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes what a plan plays as a table, line by line, so that a long one needs no memory.
 *
 * <p>It listens to a rehearsal, because only that knows the words, the weights and the phases as
 * they will be told. Not safe for use by several threads.
 */
final class PlanTable implements RoutineListener {

  private static final String GAP = "  ";
  private static final int LEAST_FOR_KINDS = 60;

  private final Plan plan;
  private final int width;
  private final Consumer<? super Line> out;
  private final List<Column> columns;
  private final Symptoms symptoms;
  private final List<PhaseStarted> rep = new ArrayList<>();
  private Optional<StepStarted> step = Optional.empty();
  private Optional<Waiting> waiting = Optional.empty();

  /** Writes the steps of {@code plan} to {@code out}, {@code width} cells wide. */
  PlanTable(Plan plan, int width, Consumer<? super Line> out) {
    this.plan = plan;
    this.width = width;
    this.out = out;
    this.columns = columns(plan.timeline(), width);
    this.symptoms = Symptoms.of(plan.preflight());
  }

  /** Writes the table, and below it what it comes to. */
  void write() {
    row(Style.STRONG, columns.stream().map(Column::title).toList(), "what");
    Rehearsal.of(plan).run(this);
    out.accept(Line.EMPTY);
    totals();
  }

  @Override
  public void exerciseStarted(ExerciseStarted event) {
    row(Style.STRONG, columns.stream().map(column -> "").toList(), event.title());
  }

  @Override
  public void stepStarted(StepStarted event) {
    step = Optional.of(event);
    waiting = Optional.empty();
    rep.clear();
  }

  @Override
  public void phaseStarted(PhaseStarted event) {
    if (event.rep() == 1) {
      rep.add(event);
    }
  }

  @Override
  public void waiting(Waiting event) {
    waiting = Optional.of(event);
  }

  @Override
  public void stepCompleted(StepCompleted event) {
    step.map(start -> new PlanRow(start, waiting, List.copyOf(rep), event.actual()))
        .ifPresent(this::row);
  }

  private void row(PlanRow row) {
    List<String> cells = columns.stream().map(column -> column.cell(row)).toList();
    row(Style.PLAIN, cells, row.words(symptoms));
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
    OnPain.of(plan.routine()).forEach(words -> fact("Pain", words));
  }

  private static String lengths(Lengths lengths) {
    return Times.clock(lengths.expected())
        + " (shortest "
        + Times.clock(lengths.shortest())
        + ", longest "
        + Times.clock(lengths.longest())
        + (lengths.openEnded() ? " or more)" : ")");
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

  private static List<Column> columns(Timeline timeline, int width) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.AT);
    if (!timeline.sides().isEmpty()) {
      columns.add(Column.SIDE);
    }
    if (width >= LEAST_FOR_KINDS) {
      columns.add(Column.KIND);
      columns.add(Column.LENGTH);
    } else {
      columns.add(Column.NARROW_LENGTH);
    }
    return columns;
  }
}
