package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.move;
import static dev.limber.routine.internal.RuleTable.parts;
import static dev.limber.routine.internal.RuleTable.routine;
import static dev.limber.routine.internal.RuleTable.seconds;
import static dev.limber.routine.internal.RuleTable.use;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Extension;
import dev.limber.routine.Limits;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import dev.limber.routine.Use;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Limits of what is used, of what is played for a time, and of strings beside the texts. */
class UsedLimitsTest {

  private static final Move MOVE = Move.of("A", seconds(2));

  private static List<String> told(Limits limits, Step... steps) {
    return told(limits, parts(steps));
  }

  private static List<String> told(Limits limits, RoutineParts parts) {
    return LimitRules.check(parts, limits, Paces.USUAL).stream()
        .map(finding -> finding.path() + " " + finding.code() + ": " + finding.message())
        .collect(Collectors.toList());
  }

  private static Repeat forTime(long seconds, Step... steps) {
    return new Repeat(
        TimeBox.of(seconds(seconds)),
        Optional.empty(),
        Optional.empty(),
        List.of(steps),
        Qualifiers.NONE);
  }

  @Test
  void stepsOfUsedRoutinesCountWithEveryUse() {
    Use used = use("used", MOVE, MOVE);
    assertThat(told(Limits.builder().steps(6).build(), used, used)).isEmpty();
    assertThat(told(Limits.builder().steps(5).build(), used, used))
        .containsExactly("steps too-many-steps: expected at most 5 steps, but was 6");
    assertThat(told(Limits.builder().playedSteps(3).build(), used, used))
        .containsExactly("steps too-many-steps-played: expected at most 3 steps played, but was 4");
    assertThat(told(Limits.builder().playedLength(Duration.ofSeconds(7)).build(), used, used))
        .containsExactly("steps plays-too-long: expected at most 7 s when played out, but was 8 s");
  }

  @Test
  void whatIsTooLargeInAUsedRoutineIsToldOnce() {
    Use used =
        Use.of(
            routine(
                "used",
                with -> with.title(Text.of("Title")),
                Exercise.of("ab", Repeat.of(9, MOVE))));
    assertThat(told(Limits.builder().textLength(1).rounds(2).build(), MOVE, used, used))
        .containsExactly(
            "steps[1].use.title text-too-long: expected at most 1 characters, but was 5",
            "steps[1].use.steps[0].exercise text-too-long: expected at most 1 characters, but was"
                + " 2",
            "steps[1].use.steps[0].steps[0].repeat too-many-rounds: expected at most 2 rounds, but"
                + " was 9");
  }

  @Test
  void aChainThatDoublesEachTimeIsCountedWithoutBeingPlayed() {
    Use use = use("r", MOVE, MOVE);
    for (int i = 0; i < 80; i++) {
      use = use("r", use, use);
    }
    assertThat(told(Limits.DEFAULT, use))
        .extracting(line -> line.split(":")[0])
        .containsExactly(
            "steps too-many-steps", "steps too-many-steps-played", "steps plays-too-long");
    assertThat(RoutineRules.check(parts(use))).isEmpty();
  }

  @Test
  void aRepeatForATimePlaysAsManyRoundsAsMayFit() {
    assertThat(told(Limits.builder().playedSteps(4).build(), forTime(7, MOVE))).isEmpty();
    assertThat(told(Limits.builder().playedSteps(3).build(), forTime(7, MOVE)))
        .containsExactly("steps too-many-steps-played: expected at most 3 steps played, but was 4");
    assertThat(
            told(Limits.DEFAULT, forTime(86_399, Rest.of(DurationRange.of(Duration.ofMillis(1))))))
        .containsExactly(
            "steps too-many-steps-played: expected at most 1,000,000 steps played, but was"
                + " 86,399,000");
  }

  @Test
  void aBegunRoundIsPlayedToItsEnd() {
    assertThat(told(Limits.DEFAULT, forTime(86_398, MOVE))).isEmpty();
    assertThat(told(Limits.DEFAULT, forTime(86_399, MOVE)))
        .containsExactly(
            "steps plays-too-long: expected at most 24 h when played out, but was 24 h 1 s");
  }

  @Test
  void innerRepeatsAreNotCountedForEachOfTheirRounds() {
    Step inner = Repeat.of(10, MOVE);
    assertThat(told(Limits.builder().playedSteps(30).build(), forTime(60, inner))).isEmpty();
  }

  @Test
  void stringsBesideTheTextsAreMeasured() {
    Qualifiers long4 =
        Qualifiers.builder()
            .note("abcd")
            .media(Media.builder().image("abcd").video("abcd").audio("abcd").build())
            .putExtensions("x-a", Extension.of("abcd"))
            .putExtensions(
                "x-b",
                new Extension.Items(
                    List.of(
                        Extension.of("a"),
                        new Extension.Entries(Map.of("k", Extension.of("abcd"))),
                        new Extension.Items(List.of(Extension.of("abcd"))))))
            .build();
    Limits three = Limits.builder().textLength(3).build();
    assertThat(
            told(
                three, parts(with -> with.putExtensions("x-c", Extension.of("abcd")), move(long4))))
        .extracting(line -> line.split(" ")[0])
        .containsExactly(
            "x-c",
            "steps[0].image",
            "steps[0].video",
            "steps[0].audio",
            "steps[0].note",
            "steps[0].x-a",
            "steps[0].x-b[1].k",
            "steps[0].x-b[2][0]");
    assertThat(told(Limits.builder().textLength(4).build(), move(long4))).isEmpty();
  }

  @Test
  void translationsAndWordsOfEachSideAreMeasuredAtTheirPlace() {
    Limits two = Limits.builder().textLength(2).build();
    RoutineParts parts =
        RuleTable.spoken(
            "en",
            List.of(RuleTable.translated("en", "a", "de", "abc"), Text.bySide("a", "abc")),
            MOVE);
    assertThat(told(two, parts))
        .extracting(line -> line.split(" ")[0])
        .containsExactly("precautions[0].de", "precautions[1].left");
  }
}
