package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.Source;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.routine.Defaults;
import dev.limber.routine.Limits;
import dev.limber.routine.internal.Finding;
import dev.limber.routine.internal.LimitRules;
import dev.limber.routine.internal.RoutineParts;
import dev.limber.routine.internal.RoutineRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings what the rules between steps find to its place in the file. Stateless but for the file.
 */
final class RuleProblems {

  private final Node root;
  private final Set<Code> moot;
  private final Problems problems;

  /**
   * Looks at one file.
   *
   * @param moot what is not to be told, because it follows from what could not be read
   */
  RuleProblems(Node root, Set<Code> moot, Problems problems) {
    this.root = root;
    this.moot = moot;
    this.problems = problems;
  }

  void check(RoutineParts parts, Defaults defaults, Limits limits) {
    add(RoutineRules.check(parts));
    add(LimitRules.check(parts, defaults, limits));
  }

  private void add(List<Finding> findings) {
    for (Finding finding : findings) {
      Code code = Code.of(finding.code());
      if (!moot.contains(code)) {
        add(finding, code, place(finding));
      }
    }
  }

  private void add(Finding finding, Code code, Node place) {
    if (finding.warning()) {
      problems.warning(place, code, finding.message());
    } else if (finding.given().isEmpty() || !problems.keeps(place)) {
      problems.error(place, code, finding.message());
    } else {
      addAtWord(finding, code, place);
    }
  }

  /** Marks a placeholder in its text, if it is written as it is read. */
  private void addAtWord(Finding finding, Code code, Node place) {
    Optional<String> hint = Suggestions.hint(finding.given(), finding.candidates());
    Source source = problems.source();
    String word = "{" + finding.given() + "}";
    int at = source.text().indexOf(word, source.offset(place.start()));
    boolean inside = at >= 0 && at + word.length() <= source.offset(place.end());
    if (inside) {
      int end = source.position(at + word.length());
      problems.error(source.position(at), end, code, finding.message(), hint);
    } else {
      problems.error(place, code, finding.message(), hint);
    }
  }

  /** A step is pointed at by its first key. */
  private Node place(Finding finding) {
    Node node = Places.find(root, finding.path().toString());
    return node instanceof MapNode map ? map.head() : node;
  }
}
