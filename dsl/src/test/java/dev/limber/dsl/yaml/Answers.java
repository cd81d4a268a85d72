package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.RoutineEvent;
import dev.limber.routine.Limits;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.internal.RoutineParts;
import dev.limber.routine.internal.RoutineRules;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds what reading comes to against what every author and every host may rely on. */
final class Answers {

  private static final int MOST = 50;

  /** What a terminal might obey, or what hides; the two joiners shape many scripts. */
  private static final Pattern RAW =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\p{Zl}\\p{Zp}\\p{Cs}]|[\\p{Cf}&&[^\\u200C\\u200D]]");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private static final Comparator<Problem> IN_FILE =
      Comparator.<Problem>comparingInt(problem -> problem.location().line())
          .thenComparingInt(problem -> problem.location().column());

  /** What is short enough to be played in a property. */
  private static final PlanOptions SHORT =
      PlanOptions.builder()
          .affected(Side.LEFT)
          .limits(Limits.builder().playedSteps(500).playedLength(Duration.ofMinutes(10)).build())
          .build();

  /** The canonical form of a text may be longer, and has no references. */
  private static final ReadLimits LARGE =
      ReadLimits.defaults().withCodePoints(10_000_000).withNodes(1_000_000);

  private Answers() {}

  /** Reads {@code bytes}, and checks what that comes to. */
  static ReadResult check(RoutineReader reader, String name, byte[] bytes) {
    ReadResult result = reader.check(name, bytes);
    check(result);
    checkPlaces(name, new String(bytes, StandardCharsets.UTF_8), result);
    return result;
  }

  /** Reads {@code text}, and checks what that comes to. */
  static ReadResult check(RoutineReader reader, String name, String text) {
    ReadResult result = reader.check(name, text);
    check(result);
    checkPlaces(name, text, result);
    return result;
  }

  /** Checks only what reading {@code text} has to say. */
  static void checkProblems(String name, String text, ReadResult result) {
    assertThat(result.routine().isPresent()).isEqualTo(result.errors().isEmpty());
    check(result.errors());
    check(result.warnings());
    checkPlaces(name, text, result);
  }

  /** Checks that {@code result} is a routine that serves, or says why there is none. */
  static void check(ReadResult result) {
    assertThat(result.routine().isPresent()).isEqualTo(result.errors().isEmpty());
    check(result.errors());
    check(result.warnings());
    result.routine().ifPresent(Answers::check);
    if (!result.routine().isPresent()) {
      assertThatThrownBy(result::orThrow)
          .isInstanceOfSatisfying(
              InvalidRoutineException.class,
              refused -> {
                assertThat(refused.problems()).isEqualTo(result.errors());
                assertThat(refused.getMessage()).doesNotContainPattern(RAW);
              });
    }
  }

  private static void check(Routine routine) {
    String written = RoutineWriter.write(routine);
    RoutineReader reader =
        RoutineReader.create().withLibrary(RoutineLibrary.of(routine)).withReadLimits(LARGE);
    assertThat(reader.parse(written)).as(written).isEqualTo(routine);
    assertThat(written).doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\\n]]");
    assertThat(RoutineRules.errors(RoutineParts.of(routine))).isEmpty();
    plan(routine).ifPresent(Answers::rehearse);
  }

  /** Returns the plan, unless the routine is refused as it is documented. */
  private static Optional<Plan> plan(Routine routine) {
    try {
      return Optional.of(Plan.of(routine, SHORT));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageNotContaining("null");
      return Optional.empty();
    }
  }

  private static void rehearse(Plan plan) {
    Duration expected = plan.timeline().whole().expected();
    List<RoutineEvent> events = Rehearsal.of(plan).events();
    assertThat(events.get(events.size() - 1).at())
        .as("the length of%n%s", RoutineWriter.write(plan.routine()))
        .isEqualTo(expected);
  }

  private static void check(List<Problem> problems) {
    assertThat(problems).hasSizeLessThanOrEqualTo(MOST);
    String first = problems.isEmpty() ? "" : problems.get(0).location().source();
    assertThat(problems.stream().filter(problem -> problem.location().source().equals(first)))
        .isSortedAccordingTo(IN_FILE);
    problems.forEach(Answers::check);
  }

  private static void check(Problem problem) {
    assertThat(problem.render()).doesNotContainPattern(RAW).hasSizeLessThan(1_500);
    assertThat(problem.excerpt()).hasSize(2);
    assertThat(problem.excerpt().get(1)).matches(" *\\^+").hasSizeLessThan(100);
  }

  private static void checkPlaces(String name, String text, ReadResult result) {
    String seen = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String[] lines = LINE_END.split(seen, -1);
    Stream.concat(result.errors().stream(), result.warnings().stream())
        .filter(problem -> problem.location().source().equals(name))
        .forEach(problem -> checkPlace(problem, lines));
  }

  private static void checkPlace(Problem problem, String[] lines) {
    Location place = problem.location();
    checkPlace(problem, lines, place.line(), place.column());
    checkPlace(problem, lines, place.endLine(), place.endColumn());
  }

  private static void checkPlace(Problem problem, String[] lines, int line, int column) {
    assertThat(line).as(problem.render()).isBetween(1, lines.length);
    String at = lines[line - 1];
    assertThat(column).as(problem.render()).isBetween(1, at.codePointCount(0, at.length()) + 1);
  }
}
