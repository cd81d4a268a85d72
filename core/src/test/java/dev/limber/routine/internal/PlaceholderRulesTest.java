package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.cue;
import static dev.limber.routine.internal.RuleTable.parts;
import static dev.limber.routine.internal.RuleTable.places;
import static dev.limber.routine.internal.RuleTable.reps;
import static dev.limber.routine.internal.RuleTable.say;
import static dev.limber.routine.internal.RuleTable.seconds;
import static dev.limber.routine.internal.RuleTable.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.CueTime;
import dev.limber.routine.Each;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where each placeholder may stand, and where it may not. */
class PlaceholderRulesTest {

  private static final Amount TEN = CountRange.of(10);
  private static final Amount A_MINUTE = TimeBox.of(seconds(60));

  private static Reps reps10(Guidance guidance) {
    return reps(Reps.of(TEN, Each.of(seconds(3))), guidance);
  }

  private static Reps repsForAMinute(Guidance guidance) {
    return reps(Reps.of(A_MINUTE, Each.of(seconds(3))), guidance);
  }

  private static Repeat forAMinute(Step... steps) {
    return new Repeat(
        A_MINUTE, Optional.empty(), Optional.empty(), List.of(steps), Qualifiers.NONE);
  }

  private static Guidance load(String words) {
    return Guidance.builder().load(Text.of(words)).build();
  }

  private static Exercise pictured(String image, Step... steps) {
    return new Exercise(
        Text.of("X"),
        Optional.empty(),
        List.of(steps),
        Qualifiers.builder().media(Media.builder().image(image).build()).build());
  }

  @Test
  void repsAreNamedBesideRepsAndARepOnlyInTheirCues() {
    Guidance inCue = cue(CueTime.every(seconds(3)), "{rep}/{reps}");
    assertThat(told(reps10(say("{reps} times")), reps10(inCue), reps10(load("{reps} kg"))))
        .isEmpty();
    assertThat(told(reps10(say("{rep}"))))
        .containsExactly(
            "error steps[0].say misplaced-placeholder: {rep} has a meaning only inside the cues of"
                + " reps, but stands outside");
    assertThat(told(Move.of("{reps}")))
        .containsExactly(
            "error steps[0].move misplaced-placeholder: {reps} has a meaning only inside reps, but"
                + " stands outside");
    assertThat(places(reps10(load("{rep}"))))
        .containsExactly("steps[0].load misplaced-placeholder");
  }

  @Test
  void nobodyKnowsHowManyRepsThereAreInATime() {
    Guidance rep = cue(CueTime.every(seconds(3)), "{rep}");
    assertThat(told(repsForAMinute(rep))).isEmpty();
    assertThat(told(repsForAMinute(say("{reps}"))))
        .containsExactly(
            "error steps[0].say misplaced-placeholder: {reps} has no meaning with reps for a time,"
                + " because nobody knows how many there will be; {rep} in a cue has");
  }

  @Test
  void repsThatAreCountedInSomeRoundsOnlyAreNotNamed() {
    Reps mixed =
        new Reps(
            List.of(TEN, A_MINUTE),
            Optional.of(Each.of(seconds(3))),
            Optional.empty(),
            say("{reps}"),
            Qualifiers.NONE);
    assertThat(places(Repeat.of(2, mixed)))
        .containsExactly("steps[0].steps[0].say misplaced-placeholder");
  }

  @Test
  void theNumberOfRoundsIsUnknownInARepeatForATime() {
    assertThat(told(forAMinute(Move.of("{round}"), Move.of("{rounds}"))))
        .containsExactly(
            "error steps[0].steps[1].move misplaced-placeholder: {rounds} has no meaning in a"
                + " repeat for a time, because nobody knows how many rounds there will be; {round}"
                + " has");
  }

  @Test
  void theInnermostRepeatCounts() {
    assertThat(told(forAMinute(Repeat.of(2, Move.of("{rounds}"))))).isEmpty();
    assertThat(places(Repeat.of(2, forAMinute(Move.of("{rounds}")))))
        .containsExactly("steps[0].steps[0].steps[0].move misplaced-placeholder");
  }

  @Test
  void whatCouldStandThereIsTheSuggestion() {
    Finding finding = RoutineRules.check(parts(reps10(say("{repz}")))).get(0);
    assertThat(finding.message()).isEqualTo("expected one of {reps}, but was {repz}");
    assertThat(finding.candidates()).containsExactly("reps");
    Finding nowhere = RoutineRules.check(parts(Move.of("{repz}"))).get(0);
    assertThat(nowhere.candidates())
        .containsExactly("side", "other-side", "round", "rounds", "reps", "rep");
  }

  @Test
  void mediaNameASideOnlyInsideSides() {
    assertThat(told(pictured("leg-{side}.png", Move.of("A"))))
        .containsExactly(
            "error steps[0].image misplaced-placeholder: {side} has a meaning only inside a"
                + " repeat-per-side, but stands outside");
    assertThat(
            told(
                RepeatPerSide.of(
                    SideOrder.RIGHT_FIRST, pictured("leg-{other-side}.png", Move.of("A")))))
        .isEmpty();
  }

  @Test
  void mediaOfARepeatPerSideAreThoseOfItsSteps() {
    RepeatPerSide sides =
        RepeatPerSide.builder()
            .order(SideOrder.RIGHT_FIRST)
            .addSteps(Move.of("A"))
            .qualifiers(
                Qualifiers.builder().media(Media.builder().video("{side}.mp4").build()).build())
            .build();
    assertThat(told(sides)).isEmpty();
  }
}
