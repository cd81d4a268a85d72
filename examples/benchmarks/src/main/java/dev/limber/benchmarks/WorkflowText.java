package dev.limber.benchmarks;

/**
 * Makes workflow files of about a wanted length, which say what {@link RoutineText} says as well as
 * the language of Serverless Workflow can: moves set words and a length, holds wait, sides are a
 * loop.
 *
 * <p>The same length gives the same text. Not to be instantiated.
 */
final class WorkflowText {

  private static final String HEAD =
      """
      document:
        dsl: '1.0.0'
        namespace: limber
        name: benchmark
        version: '0.1.0'
        title: A routine as a workflow
        summary: Lengthens what sitting has shortened, and wakes up what it has put to sleep.
      do:
      """;

  private static final String STRETCH =
      """
        - sides-%1$d:
            for:
              each: side
              in: ${ ["right", "left"] }
            do:
              - raise-%1$d:
                  set:
                    text: Bring up your knee and take hold of the calf.
                    seconds: 8
              - hold-%1$d:
                  wait:
                    seconds: 30
              - lower-%1$d:
                  set:
                    text: Slowly lower the leg.
                    seconds: 6
      """;

  private static final String MOVE =
      """
        - move-%1$d:
            set:
              text: Shake out arms and legs.
              seconds: 5
      """;

  private WorkflowText() {}

  /** Returns a workflow in YAML that has {@code lines} lines or up to three less. */
  static String ofLines(int lines) {
    StringBuilder text = new StringBuilder(HEAD);
    int left = lines - lines(HEAD);
    for (int number = 1; left >= lines(MOVE); number++) {
      String block = lines(STRETCH) <= left ? STRETCH : MOVE;
      text.append(block.formatted(number));
      left -= lines(block);
    }
    return text.toString();
  }

  /** Returns a workflow in YAML of {@code tasks} tasks that only set words and a length. */
  static String ofTasks(int tasks) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int number = 1; number <= tasks; number++) {
      text.append(MOVE.formatted(number));
    }
    return text.toString();
  }

  private static int lines(String block) {
    return (int) block.lines().count();
  }
}
