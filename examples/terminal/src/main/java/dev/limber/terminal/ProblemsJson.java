package dev.limber.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.limber.dsl.yaml.Location;
import dev.limber.dsl.yaml.Problem;
import java.util.List;

/** Writes problems as JSON, for programs such as editors. Stateless. */
final class ProblemsJson {

  private ProblemsJson() {}

  /** Returns the lines of one array, with an object for each of {@code problems}. */
  static List<String> of(List<Problem> problems) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    problems.forEach(problem -> write(problem, array.addObject()));
    return array.toPrettyString().lines().toList();
  }

  private static void write(Problem problem, ObjectNode object) {
    Location location = problem.location();
    object
        .put("file", location.source())
        .put("line", location.line())
        .put("column", location.column())
        .put("end-line", location.endLine())
        .put("end-column", location.endColumn())
        .put("severity", problem.severity().toString())
        .put("code", problem.code())
        .put("path", problem.path())
        .put("message", problem.message());
    problem.hint().ifPresent(hint -> object.put("hint", hint));
  }
}
