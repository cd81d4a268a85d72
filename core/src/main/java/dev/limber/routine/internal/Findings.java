package dev.limber.routine.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rules have found so far.
 *
 * <p>Not safe for use by several threads.
 */
final class Findings {

  /** Whoever has made more mistakes wants no complete list, and a hostile file gets none. */
  private static final int MOST = 10_000;

  private final boolean wantsWarnings;
  private final List<Finding> all = new ArrayList<>();
  private int errors;
  private int warnings;

  /** Collects errors, and warnings too if they are wanted. */
  Findings(boolean wantsWarnings) {
    this.wantsWarnings = wantsWarnings;
  }

  /** Returns whether looking for what is only a warning is worth the while. */
  boolean wantsWarnings() {
    return wantsWarnings;
  }

  List<Finding> all() {
    return all;
  }

  void add(Finding finding) {
    // errors and warnings apart, because many warnings must not hide an error
    int count = finding.warning() ? ++warnings : ++errors;
    if (count <= MOST && (wantsWarnings || !finding.warning())) {
      all.add(finding);
    }
  }

  void error(Path path, String code, String message) {
    add(Finding.error(path, code, message));
  }

  /** Adds an error about the word {@code given}, in place of one of {@code candidates}. */
  void error(Path path, String code, String message, String given, List<String> candidates) {
    add(new Finding(path, false, code, message, given, candidates, -1));
  }

  void warning(Path path, String code, String message) {
    add(Finding.warning(path, code, message));
  }

  /** Adds a warning about the word {@code given}, which begins at an offset of its text. */
  void warning(Path path, String code, String message, String given, int at) {
    add(new Finding(path, true, code, message, given, List.of(), at));
  }
}
