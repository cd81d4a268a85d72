package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Issue;
import dev.limber.dsl.internal.Place;
import dev.limber.dsl.yaml.Problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the problems that a host sees of those that were found. */
final class Issues {

  private Issues() {}

  static List<ProblemCode> codes() {
    return Arrays.stream(Code.values())
        .map(
            code ->
                new ProblemCode(
                    code.id(),
                    code.isWarning() ? Severity.WARNING : Severity.ERROR,
                    code.summary()))
        .toList();
  }

  static List<Problem> problems(Severity severity, List<Issue> issues) {
    List<Problem> problems = new ArrayList<>(issues.size());
    for (Issue issue : issues) {
      problems.add(problem(severity, issue));
    }
    return problems;
  }

  private static Problem problem(Severity severity, Issue issue) {
    return new Problem(
        severity,
        location(issue.place()),
        issue.path(),
        issue.code().id(),
        issue.message(),
        issue.hint(),
        issue.excerpt());
  }

  static Location location(Place place) {
    return new Location(
        place.source(), place.line(), place.column(), place.endLine(), place.endColumn());
  }
}
