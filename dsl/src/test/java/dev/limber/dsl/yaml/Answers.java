package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Holds what reading comes to against what every author may rely on. */
final class Answers {

  private static final int MOST = 50;

  private static final Pattern RAW =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n]]|[\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

  private static final Comparator<Problem> IN_FILE =
      Comparator.<Problem>comparingInt(problem -> problem.location().line())
          .thenComparingInt(problem -> problem.location().column());

  private Answers() {}

  /** Checks that {@code result} is a routine that can be written, or says why there is none. */
  static void check(ReadResult result) {
    assertThat(result.routine().isPresent()).isEqualTo(result.errors().isEmpty());
    check(result.errors());
    check(result.warnings());
    result
        .routine()
        .ifPresent(
            routine -> {
              String written = RoutineWriter.write(routine);
              assertThat(RoutineReader.create().parse(written)).as(written).isEqualTo(routine);
            });
  }

  private static void check(List<Problem> problems) {
    assertThat(problems).hasSizeLessThanOrEqualTo(MOST).isSortedAccordingTo(IN_FILE);
    problems.forEach(Answers::check);
  }

  private static void check(Problem problem) {
    assertThat(problem.render()).doesNotContainPattern(RAW).hasSizeLessThan(1_500);
    assertThat(problem.excerpt()).hasSize(2);
    String line = problem.excerpt().get(0);
    String marks = problem.excerpt().get(1);
    assertThat(marks).matches(" *\\^+");
    boolean inside = marks.indexOf('^') <= 2 * line.length() + 1;
    assertThat(inside).as(problem.render()).isTrue();
  }
}
