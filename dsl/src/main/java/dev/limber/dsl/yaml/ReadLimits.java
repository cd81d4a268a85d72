package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.TreeLimits;

/**
 * How large a file may be that is read; passing a limit is an ordinary problem.
 *
 * <p>The limits act while the text is read and before anything is built from it, so that a small
 * file cannot become a large routine. Immutable.
 *
 * @param codePoints the length of the text in Unicode code points
 * @param depth how deep mappings and lists may be nested, each counting one
 * @param aliases how many references ({@code *name}) the file may hold
 * @param nodes how many values the file may hold, keys included; a reference counts as many as what
 *     it refers to
 */
public record ReadLimits(int codePoints, int depth, int aliases, int nodes) {

  private static final ReadLimits DEFAULTS = new ReadLimits(256 * 1024, 24, 200, 100_000);

  /** Checks that no limit is below zero, and that one value may be read. */
  public ReadLimits {
    atLeast(1, codePoints, "codePoints");
    atLeast(1, depth, "depth");
    atLeast(0, aliases, "aliases");
    atLeast(1, nodes, "nodes");
  }

  /** Returns 256 Ki code points, 24 levels, 200 references and 100,000 values. */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /** Returns the same limits with another length in code points. */
  public ReadLimits withCodePoints(int most) {
    return new ReadLimits(most, depth, aliases, nodes);
  }

  /** Returns the same limits with another depth. */
  public ReadLimits withDepth(int most) {
    return new ReadLimits(codePoints, most, aliases, nodes);
  }

  /** Returns the same limits with another number of references. */
  public ReadLimits withAliases(int most) {
    return new ReadLimits(codePoints, depth, most, nodes);
  }

  /** Returns the same limits with another number of values. */
  public ReadLimits withNodes(int most) {
    return new ReadLimits(codePoints, depth, aliases, most);
  }

  TreeLimits ofTree() {
    return new TreeLimits(codePoints, depth, aliases, nodes);
  }

  private static void atLeast(int least, int value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " must be at least " + least + ", but was " + value);
    }
  }
}
