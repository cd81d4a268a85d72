package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.limber.dsl.yaml.Location;
import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.Problem.Severity;
import java.util.List;

/**
 * Problems as JSON, for editors and other programs: one object a problem.
 *
 * <pre>{@code
 * {"file":"stretch.yaml","line":12,"column":5,"end-line":12,"end-column":9,"severity":"error",
 *  "code":"unknown-key","path":"steps[2]","message":"unknown key \"hodl\" in a step",
 *  "hint":"did you mean \"hold\"?","excerpt":["  - hodl: 15-30s","    ^^^^"]}
 * }</pre>
 *
 * <p>Lines and columns count from 1, columns in code points; the end is the place just after the
 * last character. A {@code hint} that is not there, and an empty {@code excerpt}, are left out.
 * Characters that could do harm in a terminal are escaped. Stateless, so safe for use by several
 * threads.
 */
public final class ProblemJson {

  private static final Form<Severity> SEVERITY = Forms.word(Severity.class);

  private static final Form<Problem> PROBLEM = Forms.object(ProblemJson::problem);

  private ProblemJson() {}

  private static Problem problem(Parts<Problem> p) {
    Location location =
        new Location(
            p.text("file", problem -> problem.location().source()),
            p.part("line", Forms.INT, problem -> problem.location().line()),
            p.part("column", Forms.INT, problem -> problem.location().column()),
            p.part("end-line", Forms.INT, problem -> problem.location().endLine()),
            p.part("end-column", Forms.INT, problem -> problem.location().endColumn()));
    Severity severity = p.part("severity", SEVERITY, Problem::severity);
    String code = p.text("code", Problem::code);
    return new Problem(
        severity,
        location,
        p.text("path", Problem::path),
        code,
        p.text("message", Problem::message),
        p.optionalText("hint", Problem::hint),
        p.list("excerpt", Forms.TEXT, Problem::excerpt));
  }

  /** Returns {@code problem} as JSON, in one line, without a line break at its end. */
  public static String write(Problem problem) {
    return JsonText.compact(PROBLEM.write(problem));
  }

  /**
   * Returns {@code problems} as a JSON array, indented by two spaces, without a line break at its
   * end.
   */
  public static String writePretty(List<Problem> problems) {
    ArrayNode array = Forms.NODES.arrayNode();
    problems.forEach(problem -> array.add(PROBLEM.write(problem)));
    return JsonText.pretty(array);
  }

  /**
   * Returns the problem that {@code json} was written from, equal to it.
   *
   * @throws IllegalArgumentException telling what was expected where, if this is no problem
   */
  public static Problem read(String json) {
    return PROBLEM.read(JsonText.parse(json), "");
  }
}
