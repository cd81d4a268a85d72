package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.parts;
import static dev.limber.routine.internal.RuleTable.places;
import static dev.limber.routine.internal.RuleTable.seconds;
import static dev.limber.routine.internal.RuleTable.use;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.generated.GeneratedRoutines;
import dev.limber.routine.Exercise;
import dev.limber.routine.Extension;
import dev.limber.routine.Hold;
import dev.limber.routine.Limits;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimeBox;
import dev.limber.routine.Use;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever the parts are, the rules answer with findings and in the end. */
class RulesAreTotalTest {

  private static Step deep(int depth, UnaryOperator<Step> around) {
    Step step = Hold.of(seconds(5));
    for (int i = 0; i < depth; i++) {
      step = around.apply(step);
    }
    return step;
  }

  private static Repeat forAMinute(Step... steps) {
    return new Repeat(
        TimeBox.of(seconds(60)),
        Optional.empty(),
        Optional.empty(),
        List.of(steps),
        Qualifiers.NONE);
  }

  /** Puts sound steps where much of what they say and name is wrong. */
  @Property(tries = 200)
  @Domain(GeneratedRoutines.class)
  void stepsOutOfPlaceMakeFindingsAndNoException(@ForAll Routine routine) {
    RoutineParts misplaced =
        parts(
            RepeatPerSide.of(
                SideOrder.LEFT_ONLY, forAMinute(routine.steps().toArray(new Step[0]))));
    List<Finding> all = RoutineRules.check(misplaced);
    assertThat(RoutineRules.errors(misplaced))
        .allSatisfy(finding -> assertThat(finding.warning()).isFalse())
        .hasSize((int) all.stream().filter(finding -> !finding.warning()).count());
    assertThat(all).allSatisfy(finding -> assertThat(finding.path().toString()).isNotEmpty());
    assertThat(LimitRules.check(misplaced, Limits.DEFAULT, Paces.USUAL))
        .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("too-many-steps-played"));
  }

  @Property(tries = 100)
  @Domain(GeneratedRoutines.class)
  void whatIsUsedTwiceHasNothingWrongThatItHasNotAlone(@ForAll Routine routine) {
    Step use = Use.of(routine);
    assertThat(RoutineRules.errors(parts(use, use))).isEmpty();
  }

  @Example
  void containersBeyondAllDepthAreAFindingAndNoStackOverflow() {
    Step tower = deep(50_000, step -> Exercise.of("X", step));
    assertThat(places(forAMinute(tower))).singleElement().asString().endsWith("too-deep");
    Step guards = deep(50_000, step -> StopOnPain.of(1, List.of(step), List.of()));
    assertThat(places(guards)).singleElement().asString().endsWith("too-deep");
    assertThat(LimitRules.check(parts(guards), Limits.DEFAULT, Paces.USUAL)).isEmpty();
    Step unknown = RuleTable.move(Qualifiers.builder().when("never").build());
    assertThat(places(unknown, tower)).contains("steps[0].when unknown-choice");
  }

  @Example
  void extensionsBeyondAllDepthAreAFindingAndNoStackOverflow() {
    Extension tower = Extension.of("a");
    for (int i = 0; i < 50_000; i++) {
      tower = new Extension.Items(List.of(tower));
    }
    Step step = RuleTable.move(Qualifiers.builder().putExtensions("x-tower", tower).build());
    assertThat(places(step)).containsExactly("steps[0].x-tower too-deep");
    assertThat(LimitRules.check(parts(step), Limits.DEFAULT, Paces.USUAL)).isEmpty();
  }

  /** Without remembering what was looked at, each of these would take for ever. */
  @Example
  void aChainOfUsesThatDoublesEachTimeIsLookedAtOnceALink() {
    assertThat(places(forAMinute(doubled(step -> step)))).isEmpty();
    assertThat(places(doubled(RulesAreTotalTest::forAMinute))).isEmpty();
    Step unguarded = doubled(step -> Exercise.of("X", step));
    assertThat(places(StopOnPain.of(1, List.of(unguarded), List.of())))
        .containsExactly("steps[0] missing-release");
    Step unknown = RuleTable.move(Qualifiers.builder().when("never").build());
    assertThat(places(unguarded, unknown)).containsExactly("steps[1].when unknown-choice");
  }

  private static Use doubled(UnaryOperator<Step> around) {
    Use use = use("r", Hold.of(seconds(5)));
    for (int i = 0; i < 45; i++) {
      use = use("r", around.apply(use), use);
    }
    return use;
  }
}
