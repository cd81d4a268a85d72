package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.limber.session.SessionReport;
import dev.limber.session.SessionReport.Row;
import java.util.Optional;

/**
 * Reports as JSON: {@code routine}, {@code title}, {@code end} ({@code completed} or {@code
 * stopped}, with the {@code reason}), {@code totals}, {@code pain}, and {@code rows}, one object
 * for each step that is over.
 *
 * <p>Values stand as {@link EventJson} writes them; what does not apply is left out, before the
 * session's end among it {@code end} and {@code totals}. Stateless, so safe for use by several
 * threads.
 */
public final class ReportJson {

  private static final Form<Row> ROW =
      Forms.object(
          p ->
              new Row(
                  p.part("at", Forms.DURATION, Row::at),
                  p.text("path", Row::path),
                  p.part("kind", ValueForms.KIND, Row::kind),
                  p.optionalText("id", Row::id),
                  p.optionalText("exercise", Row::exercise),
                  p.optional("side", ValueForms.SIDE, Row::side),
                  p.list("rounds", Forms.INT, Row::rounds),
                  p.optionalText("text", Row::text),
                  p.optional("planned", Forms.DURATION, Row::planned),
                  p.optional("minimum", Forms.DURATION, Row::minimum),
                  p.part("actual", Forms.DURATION, Row::actual),
                  p.part("outcome", ValueForms.OUTCOME, Row::outcome),
                  p.optionalInt("reps", Row::reps)));

  private ReportJson() {}

  /** Returns {@code report} as JSON, in one line, without a line break at its end. */
  public static String write(SessionReport report) {
    return JsonText.compact(tree(report));
  }

  /** Returns {@code report} as JSON, indented by two spaces, without a line break at its end. */
  public static String writePretty(SessionReport report) {
    return JsonText.pretty(tree(report));
  }

  private static ObjectNode tree(SessionReport report) {
    ObjectNode object = Forms.NODES.objectNode();
    Parts<SessionReport> parts = new WrittenParts<>(report, object);
    parts.optionalText("routine", SessionReport::routine);
    parts.optionalText("title", SessionReport::title);
    parts.optionalText("end", ReportJson::end);
    parts.optional("reason", SessionShapes.STOP_REASON, SessionReport::stopReason);
    parts.optional("totals", ValueForms.TOTALS, SessionReport::totals);
    parts.list("pain", ValueForms.PAIN, SessionReport::pain);
    parts.list("rows", ROW, SessionReport::rows);
    return object;
  }

  private static Optional<String> end(SessionReport report) {
    if (!report.isOver()) {
      return Optional.empty();
    }
    return Optional.of(report.isCompleted() ? "completed" : "stopped");
  }
}
