package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.AfterPain;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Frequency;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the rules find, where, under which code and in which words. */
class RoutineRulesTest {

  private static final Map<String, Prop> PROPS =
      Map.of("towel", Prop.optional("A towel"), "wall", Prop.required("A wall"));
  private static final Map<String, Text> CHOICES = Map.of("stiff", Text.of("Stiff?"));

  private static List<Finding> findings(Step... steps) {
    return RoutineRules.check(parts(Text.of("Title"), PROPS, CHOICES, List.of(steps)));
  }

  private static RoutineParts parts(
      Text title, Map<String, Prop> props, Map<String, Text> choices, List<Step> steps) {
    return new RoutineParts(
        "en",
        title,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        props,
        choices,
        Defaults.NONE,
        Optional.empty(),
        steps,
        Map.of());
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                (finding.warning() ? "warning " : "error ")
                    + finding.path()
                    + " "
                    + finding.code()
                    + ": "
                    + finding.message())
        .collect(Collectors.toList());
  }

  private static List<String> codes(Step... steps) {
    return findings(steps).stream().map(Finding::code).collect(Collectors.toList());
  }

  private static Move move(String words) {
    return Move.of(words);
  }

  private static Move with(Qualifiers qualifiers) {
    return new Move(Text.of("A"), Optional.empty(), Guidance.NONE, qualifiers);
  }

  private static StopOnPain guard(AfterPain then, Step... steps) {
    return StopOnPain.builder().addSteps(steps).addRelease(move("out")).then(then).build();
  }

  @Test
  void aSoundRoutineHasNoFindings() {
    assertThat(
            findings(
                RepeatPerSide.of(
                    SideOrder.RIGHT_FIRST,
                    Repeat.of(2, Exercise.of("{side} {round}/{rounds}", move("{other-side}"))))))
        .isEmpty();
  }

  @Test
  void aSidePlaceholderOutsideOfSidesIsMisplaced() {
    assertThat(told(findings(move("{other-side}"))))
        .containsExactly(
            "error steps[0].move misplaced-placeholder: {other-side} has a meaning only inside a"
                + " repeat-per-side, but stands outside");
  }

  @Test
  void aRoundPlaceholderOutsideOfARepeatIsMisplaced() {
    assertThat(told(findings(Repeat.of(2, move("{round}")), move("{rounds}"))))
        .containsExactly(
            "error steps[1].move misplaced-placeholder: {rounds} has a meaning only inside a"
                + " repeat, but stands outside");
  }

  @Test
  void theTitleOfAnExerciseStandsOutsideOfIt() {
    assertThat(told(findings(Exercise.of("Set {round}", Repeat.of(2, move("A"))))))
        .singleElement()
        .asString()
        .startsWith("error steps[0].exercise misplaced-placeholder");
  }

  @Test
  void anUnknownPlaceholderIsToldWithWhatCouldStandThere() {
    Finding finding =
        findings(RepeatPerSide.of(SideOrder.RIGHT_FIRST, Repeat.of(2, move("{sid}")))).get(0);
    assertThat(finding.code()).isEqualTo("unknown-placeholder");
    assertThat(finding.message())
        .isEqualTo("expected one of {side}, {other-side}, {round}, {rounds}, but was {sid}");
    assertThat(finding.given()).isEqualTo("sid");
    assertThat(finding.candidates()).containsExactly("side", "other-side", "round", "rounds");
    assertThat(findings(move("{x}")).get(0).message())
        .isEqualTo("expected no placeholder here (a plain brace is written {{), but was {x}");
  }

  @Test
  void wordsOfSayAndCuesAreCheckedAtTheirPlace() {
    Guidance guidance =
        Guidance.builder()
            .addSay(Text.of("{x}"))
            .addCues(Cue.of(CueTime.HALFWAY, "fine"), Cue.of(CueTime.HALFWAY, "fine", "{y}"))
            .build();
    assertThat(
            findings(new Hold(List.of(DurationRange.seconds(5)), guidance, Qualifiers.NONE))
                .stream()
                .map(finding -> finding.path().toString()))
        .containsExactly("steps[0].say", "steps[0].cues[1].say[1]");
  }

  @Test
  void textsOutsideOfStepsAreChecked() {
    RoutineParts parts =
        new RoutineParts(
            "en",
            Text.of("{a}"),
            Optional.of(Text.of("{b}")),
            Optional.of(Text.of("{c}")),
            List.of(Text.of("fine"), Text.of("{d}")),
            Map.of(),
            List.of(),
            Optional.of(
                Frequency.builder()
                    .times(CountRange.of(1))
                    .per(Frequency.Per.DAY)
                    .note(Text.of("{e}"))
                    .build()),
            Map.of("rope", new Prop(Text.of("{f}"), true, Optional.of(Text.of("{g}")))),
            Map.of("stiff", Text.of("{h}")),
            Defaults.NONE,
            Optional.empty(),
            List.of(move("A")),
            Map.of());
    assertThat(RoutineRules.check(parts).stream().map(finding -> finding.path().toString()))
        .containsExactly(
            "title",
            "summary",
            "instructions",
            "precautions[1]",
            "frequency.note",
            "props.rope.title",
            "props.rope.instead",
            "choices.stiff");
  }

  @Test
  void aTextWithoutTheRoutinesLanguageIsAnError() {
    Text german = Text.of(Map.of("de", "Heben."));
    assertThat(told(RoutineRules.errors(parts(german, PROPS, CHOICES, List.of(move("A"))))))
        .containsExactly(
            "error title missing-language: expected words in the routine's own language, en,"
                + " but there are only de");
    Text upperCase = Text.of(Map.of("EN", "Lift."));
    assertThat(RoutineRules.check(parts(upperCase, PROPS, CHOICES, List.of(move("A"))))).isEmpty();
  }

  @Test
  void aWrittenOutSideInsideSidesIsAWarning() {
    assertThat(
            told(
                findings(
                    move("Lift your right leg."),
                    RepeatPerSide.of(
                        SideOrder.RIGHT_FIRST,
                        move("Lift your Left leg."),
                        move("Stand upright.")))))
        .containsExactly(
            "warning steps[1].steps[0].move side-word: expected words that hold for both"
                + " sides, but \"left\" names one; {side} and {other-side} say the side at hand");
  }

  @Test
  void sidesInsideSidesAreAnError() {
    assertThat(
            told(
                findings(
                    RepeatPerSide.of(
                        SideOrder.RIGHT_FIRST,
                        Repeat.of(2, RepeatPerSide.of(SideOrder.LEFT_ONLY, move("A")))))))
        .containsExactly(
            "error steps[0].steps[0].steps[0].repeat-per-side nested-sides: expected no"
                + " repeat-per-side inside another one");
  }

  @Test
  void aThenWithoutWhatItEndsIsAnError() {
    assertThat(
            told(
                findings(
                    guard(AfterPain.END_SIDE, move("A")),
                    guard(AfterPain.END_EXERCISE, move("B")))))
        .containsExactly(
            "error steps[0].then misplaced-then: end-side stands outside of a repeat-per-side",
            "error steps[1].then misplaced-then: end-exercise stands outside of an exercise");
    assertThat(
            codes(
                RepeatPerSide.of(SideOrder.RIGHT_FIRST, guard(AfterPain.END_SIDE, move("A"))),
                Exercise.of("X", guard(AfterPain.END_EXERCISE, move("B"))),
                guard(AfterPain.END_ROUTINE, move("C"))))
        .isEmpty();
  }

  @Test
  void whatStandsInsideTheGuardDoesNotCountAsAroundIt() {
    assertThat(codes(guard(AfterPain.END_EXERCISE, Exercise.of("X", move("A")))))
        .containsExactly("misplaced-then");
  }

  @Test
  void aGuardAroundAHoldWithoutReleaseIsAWarning() {
    Hold hold = Hold.of(DurationRange.seconds(5));
    assertThat(told(findings(StopOnPain.of(1, List.of(Repeat.of(2, hold)), List.of()))))
        .containsExactly(
            "warning steps[0] missing-release: this stop-on-pain holds a hold, but has no release:"
                + " say how to come out of it safely");
    assertThat(codes(StopOnPain.of(1, List.of(move("A")), List.of()))).isEmpty();
    assertThat(codes(StopOnPain.of(1, List.of(guard(AfterPain.CONTINUE, hold)), List.of())))
        .isEmpty();
  }

  @Test
  void aHoldOverThreeMinutesIsAWarning() {
    assertThat(codes(Hold.of(DurationRange.of(Duration.ofMinutes(3))))).isEmpty();
    assertThat(told(findings(Hold.of(DurationRange.seconds(10, 181)))))
        .containsExactly(
            "warning steps[0].hold long-hold: expected a hold of at most 3 minutes, as is usual,"
                + " but was 3m1s");
  }

  @Test
  void anIdIsUniqueInTheWholeRoutine() {
    Qualifiers id = Qualifiers.builder().id("a").build();
    Step guard = StopOnPain.of(1, List.of(with(id)), List.of(with(id)));
    assertThat(told(findings(guard)))
        .containsExactly(
            "error steps[0].release[0].id duplicate-id: expected each id once, but \"a\" stands at"
                + " steps[0].steps[0].id already");
  }

  @Test
  void whatNobodyDeclaresIsAnError() {
    List<Finding> findings =
        findings(
            with(Qualifiers.builder().when("stif").build()),
            with(Qualifiers.builder().unless("old").build()),
            with(Qualifiers.builder().addNeeds("rope").build()));
    assertThat(told(findings))
        .startsWith(
            "error steps[0].when unknown-choice: expected one of the declared choices (stiff),"
                + " but was \"stif\"")
        .extracting(line -> line.split(":")[0])
        .containsExactly(
            "error steps[0].when unknown-choice",
            "error steps[1].unless unknown-choice",
            "error steps[2].needs[0] unknown-prop");
    assertThat(findings.get(0).candidates()).containsExactly("stiff");
    Step needy = with(Qualifiers.builder().addNeeds("rope").build());
    assertThat(told(RoutineRules.check(parts(Text.of("T"), Map.of(), Map.of(), List.of(needy)))))
        .containsExactly(
            "error steps[0].needs[0] unknown-prop: expected a prop that the routine declares (it"
                + " declares none), but was \"rope\"");
  }

  @Test
  void needsOnARequiredPropIsAWarning() {
    assertThat(
            told(
                findings(
                    with(Qualifiers.builder().addNeeds("towel").build()),
                    with(Qualifiers.builder().addNeeds("wall").build()))))
        .containsExactly(
            "warning steps[1].needs[0] needs-required-prop: the prop \"wall\" is not optional, so"
                + " this step is never left out for it");
  }

  @Test
  void allFindingsComeInTheOrderOfTheFile() {
    assertThat(codes(move("{x}"), Hold.of(DurationRange.seconds(200)), move("{side}")))
        .containsExactly("unknown-placeholder", "long-hold", "misplaced-placeholder");
  }
}
