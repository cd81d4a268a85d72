package dev.limber.dsl.yaml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a text is no routine, and why.
 *
 * <p>It is the only exception that reading throws, and carries every problem that was found, in the
 * order of the file. The author of the file can act on it; the host shows it.
 */
public final class InvalidRoutineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Creates the exception for a refused file.
   *
   * @param problems what was found, at least one
   * @param more how many problems were found beyond those
   */
  InvalidRoutineException(List<Problem> problems, int more) {
    super(message(problems, more));
    this.problems = List.copyOf(problems);
  }

  /** Returns the problems in the order of the file; never empty in the process that found them. */
  public List<Problem> problems() {
    // Problems do not travel with a serialized exception, its message does.
    return problems == null ? List.of() : problems;
  }

  private static String message(List<Problem> problems, int more) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems must not be empty");
    }
    String all = problems.stream().map(Problem::render).collect(Collectors.joining("\n\n"));
    return more == 0
        ? all
        : all + "\n\nand " + more + (more == 1 ? " problem more" : " more problems");
  }
}
