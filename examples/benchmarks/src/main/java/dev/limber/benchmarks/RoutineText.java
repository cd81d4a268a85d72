package dev.limber.benchmarks;

import java.util.List;

/**
 * Makes routine files of a wanted length, as people write them: exercises with sides, guards, cues,
 * rounds, reps, breaths and pictures.
 *
 * <p>The same length gives the same text. Not to be instantiated.
 */
final class RoutineText {

  private static final String HEAD =
      """
      schema: routine/v1
      id: benchmark-%1$d
      title: A routine of %1$d lines
      summary: Lengthens what sitting has shortened, and wakes up what it has put to sleep.
      precautions:
        - During a flare-up of sciatica, wait until the inflammation has gone down.
        - Stop if a joint hurts sharply, and ask your physiotherapist.
      frequency: 2-4 per day
      props:
        towel: { title: "A small, rolled-up towel", optional: true }
      choices:
        tender-back: Is your lower back especially tender today?

      steps:
      """;

  private static final String STRETCH =
      """
        - exercise: Stretch %1$d, the %2$s
          id: stretch-%1$d
          steps:
            - position: supine
              say: Lie down on your back with your knees bent and your head on the ground.
              takes: 10s
            - move: Slide the rolled-up towel under your lower back.
              when: tender-back
              needs: towel
              takes: 8s
            - repeat-per-side: right-first
              change-over: 5s
              steps:
                - stop-on-pain: any
                  steps:
                    - move: Bring up your {side} knee and take hold of the %2$s.
                      takes: 8s
                    - hold: 15-30s
                      say: Hold the stretch.
                      cues:
                        - every: 5s
                          say: Try to straighten the leg a little more.
                  release:
                    - move: Slowly lower the leg.
                      image: lower-{side}.png
      """;

  private static final String STRENGTH =
      """
        - repeat: 3
          rest: 20-30s
          between: 3s
          steps:
            - explain: Round {round} of {rounds}, in which you keep the %2$s firm.
            - reps: 8-12
              image: bridge.png
              say: Press your heels down and lift the hips, {reps} times.
              effort: 5
              tempo: 2-1-2-0
            - hold: 3 breaths
              say: Stay up, and breathe on.
      """;

  private static final String MOBILITY =
      """
        - exercise: Mobility %1$d
          steps:
            - move: Draw a slow circle that reaches into the %2$s.
              takes: 12s
            - rest: 2 breaths
      """;

  private static final String MOVE =
      """
        - move: Shake out arms and legs.
          takes: 5s
      """;

  private static final String REST =
      """
        - rest: 10s
      """;

  private static final List<String> BLOCKS = List.of(STRETCH, STRENGTH, MOBILITY);

  private static final List<String> PLACES =
      List.of("calf", "hamstring", "hip flexor", "lower back", "gluteal muscle", "chest");

  private RoutineText() {}

  /**
   * Returns a routine in YAML.
   *
   * @param lines how many lines it has, at least those of the head and one step
   */
  static String ofLines(int lines) {
    StringBuilder text = new StringBuilder(HEAD.formatted(lines));
    int left = lines - lines(HEAD);
    if (left < 1) {
      throw new IllegalArgumentException("lines must be more than the head's, but was " + lines);
    }
    for (int number = 0; left > 0; number++) {
      String block = blockOf(left, number);
      text.append(block.formatted(number + 1, PLACES.get(number % PLACES.size())));
      left -= lines(block);
    }
    return text.toString();
  }

  private static String blockOf(int left, int number) {
    for (int turn = 0; turn < BLOCKS.size(); turn++) {
      String block = BLOCKS.get((number + turn) % BLOCKS.size());
      if (lines(block) <= left) {
        return block;
      }
    }
    return lines(MOVE) <= left ? MOVE : REST;
  }

  private static int lines(String block) {
    return (int) block.lines().count();
  }
}
