package dev.limber.terminal;

import dev.limber.event.Pain;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.StopReason;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Says what a session came to. Stateless. */
final class TotalsText {

  private TotalsText() {}

  /** Returns the lines after a session that was played to its end. */
  static List<Line> of(SessionCompleted event) {
    return lines(Style.GOOD, "Done", event, event.totals());
  }

  /** Returns the lines after a session that ended early. */
  static List<Line> of(SessionStopped event) {
    return lines(Style.CAUTION, "Stopped" + reason(event.reason()), event, event.totals());
  }

  /** Returns {@code pain}, or {@code pain 3}. */
  static String pain(OptionalInt level) {
    return level.isPresent() ? "pain " + level.getAsInt() : "pain";
  }

  private static String reason(StopReason reason) {
    return switch (reason) {
      case FINISHED -> " early";
      case HOST -> "";
      case PAIN -> " because of pain";
      case RED_FLAG -> " because of a red flag";
    };
  }

  private static List<Line> lines(Style style, String how, RoutineEvent end, Totals totals) {
    List<Line> lines = new ArrayList<>();
    String after = " after " + Times.clock(end.at()) + ": " + steps(totals.whole()) + ".";
    lines.add(Line.of(style, how).plus(Style.PLAIN, after));
    if (!totals.sides().isEmpty()) {
      lines.add(Line.of(Style.FAINT, sides(totals)));
    }
    if (!totals.pain().isEmpty()) {
      lines.add(Line.of(Style.FAINT, reports(totals.pain())));
    }
    return lines;
  }

  private static String steps(Tally tally) {
    StringBuilder out = new StringBuilder();
    out.append(tally.completed()).append(" of ").append(tally.plannedSteps()).append(" steps done");
    append(out, tally.skipped(), "skipped");
    append(out, tally.stoppedByPain(), "ended by pain");
    append(out, tally.stopped(), "broken off");
    return out.toString();
  }

  private static void append(StringBuilder out, long count, String what) {
    if (count > 0) {
      out.append(", ").append(count).append(' ').append(what);
    }
  }

  private static String sides(Totals totals) {
    return totals.sides().entrySet().stream()
            .map(
                side ->
                    StepWords.of(side.getKey())
                        + " "
                        + Times.clock(side.getValue().actual())
                        + " of "
                        + Times.clock(side.getValue().planned()))
            .collect(Collectors.joining(", ", "Sides: ", ""))
        + ".";
  }

  private static String reports(List<Pain> reports) {
    return reports.stream()
            .map(
                pain ->
                    pain(pain.level())
                        + pain.area().map(area -> " (" + area + ")").orElse("")
                        + " at "
                        + Times.clock(pain.at()))
            .collect(Collectors.joining(", ", "Reported: ", ""))
        + ".";
  }
}
