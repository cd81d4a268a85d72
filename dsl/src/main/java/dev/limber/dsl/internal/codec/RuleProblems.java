package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.ScalarStyle;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.Limits;
import dev.limber.routine.Step;
import dev.limber.routine.internal.Finding;
import dev.limber.routine.internal.Paces;
import dev.limber.routine.internal.RoutineParts;
import dev.limber.routine.internal.Ruling;
import java.util.List;
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

  /** Returns the steps as the rules leave them, to make a routine of. */
  List<Step> check(RoutineParts parts, Limits limits) {
    Ruling ruling = Ruling.of(parts);
    add(ruling.findings());
    add(ruling.beyond(limits, Paces.USUAL));
    return ruling.steps();
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
    if (finding.warning() ? !problems.keepsWarning(place) : !problems.keeps(place)) {
      problems.add(
          finding.warning(), place.start(), place.end(), code, finding.message(), Hint.NONE);
      return;
    }
    Hint hint =
        Hint.of(Suggestions.hint(finding.given(), finding.candidates()))
            .or(() -> RuleHints.of(finding, code));
    int start = place.start();
    int end = place.end();
    int at = word(finding, place);
    if (at >= 0) {
      start = problems.source().position(at);
      end = problems.source().position(at + marked(finding).length());
    }
    problems.add(finding.warning(), start, end, code, message(finding), hint);
  }

  /** An author looks for lines, and a builder for the path that the finding names. */
  private String message(Finding finding) {
    if (!finding.first().isPresent()) {
      return finding.message();
    }
    Node first = Places.find(root, finding.first().get());
    return "expected each id once, but "
        + Visible.quoted(finding.given())
        + " stands in line "
        + problems.source().line(first.start())
        + " already";
  }

  private static String marked(Finding finding) {
    return finding.warning() ? finding.given() : "{" + finding.given() + "}";
  }

  /**
   * Returns where in its text the placeholder or word stands that is meant, or -1 if it is not
   * written as it is read.
   */
  private int word(Finding finding, Node place) {
    if (finding.given().isEmpty() || !(place instanceof ScalarNode text)) {
      return -1;
    }
    String word = marked(finding);
    String file = problems.source().text();
    int begin = problems.source().offset(text.start());
    int end = problems.source().offset(text.end());
    int at =
        finding.at() < 0
            ? file.indexOf(word, begin)
            : begin + (text.style() == ScalarStyle.PLAIN ? 0 : 1) + finding.at();
    boolean there = at >= 0 && at + word.length() <= end;
    return there && file.regionMatches(true, at, word, 0, word.length()) ? at : -1;
  }

  /** A step is pointed at by its first key. */
  private Node place(Finding finding) {
    Node node = Places.find(root, finding.path());
    return node instanceof MapNode map ? map.head() : node;
  }
}
