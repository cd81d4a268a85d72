package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.Issue;
import dev.limber.dsl.internal.Place;
import dev.limber.dsl.yaml.Problem.Severity;
import java.util.List;

/** Makes the problems that a host sees of those that were found. */
final class Issues {

  private Issues() {}

  static List<Problem> problems(Severity severity, List<Issue> issues) {
    return issues.stream().map(issue -> problem(severity, issue)).toList();
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

  private static Location location(Place place) {
    return new Location(
        place.source(), place.line(), place.column(), place.endLine(), place.endColumn());
  }
}
