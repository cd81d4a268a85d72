package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.parts;
import static dev.limber.routine.internal.RuleTable.places;
import static dev.limber.routine.internal.RuleTable.routine;
import static dev.limber.routine.internal.RuleTable.seconds;
import static dev.limber.routine.internal.RuleTable.told;
import static dev.limber.routine.internal.RuleTable.translated;
import static dev.limber.routine.internal.RuleTable.use;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Exercise;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.RedFlag;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.UntilGone;
import dev.limber.routine.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a used routine may not be or declare in the place where it is used. */
class UseRulesTest {

  private static final Move MOVE = Move.of("A");

  private static RepeatPerSide sides(Step... steps) {
    return RepeatPerSide.of(SideOrder.RIGHT_FIRST, steps);
  }

  private static Routine towel(String id, String title) {
    return routine(id, with -> with.putProps("towel", Prop.optional(title)), MOVE);
  }

  @Test
  void sidesInsideSidesAreAnErrorByWayOfAUseToo() {
    Step inner = use("inner", Exercise.of("X", sides(MOVE)));
    assertThat(told(sides(use("outer", inner))))
        .containsExactly(
            "error steps[0].steps[0].use nested-sides: expected no repeat-per-side inside another"
                + " one, but \"outer\" has one");
    assertThat(told(use("outer", inner))).isEmpty();
    assertThat(told(sides(use("plain", MOVE)))).isEmpty();
  }

  /** Played out, these would be more steps than anybody could count. */
  @Test
  @Timeout(60)
  void whatUsesDoubleIsLookedAtOnce() {
    Step used = use("routine-0", MOVE);
    for (int i = 1; i < 90; i++) {
      used = use("routine-" + i, used, used);
    }
    Routine routine = ((Use) used).routine();

    assertThat(told(used, used)).isEmpty();
    assertThat(Use.of(routine)).isEqualTo(used).hasSameHashCodeAs(used);
    assertThat(routine.hashCode()).isNotZero();
  }

  @Test
  void whatAUsedRoutineNeedsAroundItIsItsOwnAffair() {
    Step sided = use("sided", sides(Move.of("{side}")));
    assertThat(told(sided)).isEmpty();
  }

  @Test
  void containersOfAUsedRoutineCountForTheDepth() {
    Step deep = MOVE;
    for (int i = 0; i < 60; i++) {
      deep = Exercise.of("X", deep);
    }
    Step used = use("deep", deep);
    Step fits = used;
    for (int i = 0; i < 39; i++) {
      fits = Exercise.of("X", fits);
    }
    assertThat(told(fits)).isEmpty();
    assertThat(told(Exercise.of("X", fits)))
        .singleElement()
        .asString()
        .endsWith(
            ".use too-deep: expected at most 100 containers in one another, but with those of"
                + " \"deep\" there are 101");
  }

  @Test
  void aSlugMustMeanTheSameInAUsedRoutine() {
    RoutineParts parts =
        parts(
            with -> with.putProps("towel", Prop.optional("A towel")),
            Use.of(towel("same", "A towel")),
            Use.of(towel("other", "A wet towel")));
    assertThat(told(parts))
        .containsExactly(
            "error steps[1].use use-conflict: expected the prop \"towel\" to mean the same"
                + " everywhere, but here it is \"A towel\", and in \"other\" it is"
                + " \"A wet towel\"");
  }

  @Test
  void whatServesInsteadOfAPropIsComparedWhereBothSayIt() {
    Step used = Use.of(routine("used", with -> with.putProps("belt", belt("A scarf")), MOVE));
    assertThat(told(parts(with -> with.putProps("belt", belt("A scarf")), used))).isEmpty();
    assertThat(told(parts(with -> with.putProps("belt", Prop.optional("A belt")), used))).isEmpty();
    assertThat(told(parts(with -> with.putProps("belt", belt("A towel")), used)))
        .containsExactly(
            "error steps[0].use use-conflict: expected the prop \"belt\" to mean the same"
                + " everywhere, but here it is \"A towel\", and in \"used\" it is"
                + " \"A scarf\"");
  }

  private static Prop belt(String instead) {
    return new Prop(Text.of("A belt"), true, Optional.of(Text.of(instead)));
  }

  @Test
  void everyKindOfDeclarationIsCompared() {
    Routine used =
        routine(
            "used",
            with ->
                with.putProps("mat", Prop.optional("A mat"))
                    .putChoices("stiff", Text.of("Stiff?"))
                    .putSymptoms("numb", Text.of("Numb"))
                    .addRedFlags(RedFlag.of("numb", "Stop.")),
            MOVE);
    RoutineParts outer =
        parts(
            with ->
                with.putProps("mat", Prop.required("A mat"))
                    .putChoices("stiff", Text.of("Very stiff?"))
                    .putSymptoms("numb", Text.of("Numbness"))
                    .addRedFlags(RedFlag.of("numb", "See a doctor.")),
            Use.of(used));
    assertThat(told(outer))
        .extracting(line -> line.replaceAll(".*expected the (.*) to mean.*but (.*)", "$1: $2"))
        .containsExactly(
            "prop \"mat\": here it is required, and in \"used\" it is optional",
            "choice \"stiff\": here it is \"Very stiff?\", and in \"used\" it is \"Stiff?\"",
            "symptom \"numb\": here it is \"Numbness\", and in \"used\" it is \"Numb\"",
            "red flag \"numb\": here it is \"See a doctor.\", and in \"used\" it is \"Stop.\"");
  }

  @Test
  void twoUsedRoutinesAreComparedWithEachOtherNearAndFar() {
    Routine far = routine("near", with -> with, Use.of(towel("far", "A wet towel")));
    assertThat(places(Use.of(towel("first", "A towel")), Exercise.of("X", Use.of(far))))
        .containsExactly("steps[1].steps[0].use use-conflict");
  }

  @Test
  void languagesAreComparedOnlyWithThemselves() {
    Prop both = new Prop(translated("en", "A towel", "de", "Handtuch"), true, Optional.empty());
    Routine german =
        routine(
            "german",
            with -> with.language("de").putProps("towel", Prop.optional("Handtuch")),
            MOVE);
    Routine other =
        routine(
            "other", with -> with.language("de").putProps("towel", Prop.optional("Tuch")), MOVE);
    assertThat(places(parts(with -> with.putProps("towel", both), Use.of(german))))
        .doesNotContain("steps[0].use use-conflict");
    assertThat(places(parts(with -> with.putProps("towel", both), Use.of(other))))
        .contains("steps[0].use use-conflict");
    assertThat(
            places(parts(with -> with.putProps("towel", Prop.optional("A towel")), Use.of(other))))
        .isEmpty();
  }

  @Test
  void whatAUsedRoutineDeclaresCanBeNamed() {
    Routine used =
        routine(
            "used",
            with ->
                with.putProps("mat", Prop.optional("A mat"))
                    .putChoices("stiff", Text.of("Stiff?"))
                    .putSymptoms("numb", Text.of("Numb")),
            MOVE);
    Step when = RuleTable.move(Qualifiers.builder().when("stiff").addNeeds("mat").build());
    Step goal = Hold.of(UntilGone.of("numb"));
    assertThat(told(when, goal, Use.of(used))).isEmpty();
    assertThat(places(when, goal))
        .containsExactly(
            "steps[0].when unknown-choice",
            "steps[0].needs[0] unknown-prop",
            "steps[1].hold.until unknown-symptom");
  }

  @Test
  void aGuardAroundAUsedHoldWantsARelease() {
    Step held = use("held", Hold.of(seconds(5)));
    assertThat(places(StopOnPain.of(1, List.of(held), List.of())))
        .containsExactly("steps[0] missing-release");
    Step guarded = use("guarded", StopOnPain.of(1, List.of(Hold.of(seconds(5))), List.of(MOVE)));
    assertThat(places(StopOnPain.of(1, List.of(guarded), List.of()))).isEmpty();
  }

  @Test
  void aSymptomMustBeDeclared() {
    RoutineParts parts =
        parts(with -> with.symptoms(Map.of("numb", Text.of("Numb"))), Hold.of(UntilGone.of("num")));
    Finding finding = RoutineRules.check(parts).get(0);
    assertThat(told(parts))
        .containsExactly(
            "error steps[0].hold.until unknown-symptom: expected one of the declared symptoms"
                + " (numb), but was \"num\"");
    assertThat(finding.candidates()).containsExactly("numb");
  }

  @Test
  void redFlagsNameDeclaredSymptomsEachOnce() {
    RoutineParts sound = parts(with -> with.symptoms(Map.of("numb", Text.of("Numb"))), MOVE);
    RoutineParts parts =
        new RoutineParts(
            sound.language(),
            sound.title(),
            sound.summary(),
            sound.instructions(),
            sound.precautions(),
            sound.symptoms(),
            List.of(
                RedFlag.of("numb", "Stop."),
                RedFlag.of("dizzy", "Sit down."),
                RedFlag.of("numb", "Stop.")),
            sound.frequency(),
            sound.props(),
            sound.choices(),
            sound.defaults(),
            sound.words(),
            sound.steps(),
            sound.extensions());
    assertThat(told(parts))
        .containsExactly(
            "error red-flags[1].symptom unknown-symptom: expected one of the declared symptoms"
                + " (numb), but was \"dizzy\"",
            "error red-flags[2].symptom duplicate-red-flag: expected one red flag for a symptom,"
                + " but \"numb\" has one at red-flags[0].symptom already");
  }
}
