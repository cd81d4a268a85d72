package dev.limber.dsl.internal;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in an author's words what SnakeYAML could not read.
 *
 * <p>What the parser says is a riddle to anybody who does not write parsers ("expected &lt;block
 * end&gt;"), and often about the place where it gave up, not where the mistake is. So the line of
 * text decides; the parser only says in which direction to look. Stateless.
 */
final class SyntaxErrors {

  private SyntaxErrors() {}

  /** Adds the one problem that a failure of the parser is. */
  static void report(Source source, MarkedYAMLException failure, Problems problems) {
    Mark mark = failure.getProblemMark();
    Mark context = failure.getContextMark();
    int at = mark == null ? source.length() : mark.getIndex();
    int from = context == null ? at : context.getIndex();
    String said = failure.getProblem() == null ? "" : failure.getProblem();
    Trap trap = new Trap(source, source.offset(at), source.offset(from), problems);
    KeyTrap keys = new KeyTrap(source, source.offset(at), source.offset(from), trap);
    if (!isExplained(trap, keys, said)) {
      trap.unexplained(said);
    }
  }

  /** Adds the problem that a failure is of which only the place is known. */
  static void report(Source source, int at, Problems problems) {
    int offset = source.offset(at);
    Trap trap = new Trap(source, offset, offset, problems);
    if (!trap.escape() && !trap.unquoted()) {
      trap.unexplained("this cannot be read");
    }
  }

  private static boolean isExplained(Trap trap, KeyTrap keys, String said) {
    if (trap.tab() || trap.directive()) {
      return true;
    }
    if (said.startsWith("found unexpected end of stream") || said.contains("document separator")) {
      return trap.openQuote();
    }
    if (said.contains("escape") && !said.contains("URI")) {
      return trap.escape();
    }
    if (said.startsWith("expected ',' or")) {
      return trap.bracket(said.substring(17, 18));
    }
    if (said.startsWith("could not find expected ':'")) {
      return keys.noColon();
    }
    if (said.startsWith("mapping values are not allowed")) {
      return keys.colon();
    }
    if (said.startsWith("expected <block end>") || said.startsWith("expected '<document start>'")) {
      return trap.behindValue() || keys.surplus();
    }
    return trap.unquoted() || (said.startsWith("sequence entries") && keys.item());
  }
}
