package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What each kind of step refuses, copies and compares. */
class StepsTest {

  private static final Move MOVE = Move.of("Lift.");
  private static final DurationRange ZERO = DurationRange.seconds(0);
  private static final DurationRange FROM_ZERO = DurationRange.seconds(0, 5);

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void aHoldOfZeroIsRefused() {
    refused(() -> Hold.of(ZERO), "hold must be positive, but was PT0S");
    refused(() -> Hold.of(FROM_ZERO), "hold must be positive, but was PT0S to PT5S");
  }

  @Test
  void aRestOfZeroIsRefused() {
    refused(() -> Rest.of(ZERO), "rest must be positive, but was PT0S");
  }

  @Test
  void aMoveThatTakesNoTimeIsRefused() {
    refused(() -> Move.of("Lift.", ZERO), "takes must be positive, but was PT0S");
  }

  @Test
  void aPositionThatTakesNoTimeIsRefused() {
    refused(
        () -> Position.builder().posture("supine").takes(ZERO).build(),
        "takes must be positive, but was PT0S");
  }

  @Test
  void aPostureThatIsNoSlugIsRefused() {
    for (String posture : List.of("All fours", "", "-a", "a-", "a--b", "ä", "a_b")) {
      refused(
          () -> Position.of(posture),
          "posture must be lower-case letters, digits and single hyphens, but was \""
              + posture
              + '"');
    }
    assertThat(Position.of("90-90").posture()).isEqualTo("90-90");
  }

  @Test
  void aContainerWithoutStepsIsRefused() {
    refused(() -> Exercise.of("X"), "steps of an exercise must not be empty");
    refused(() -> Repeat.of(2), "steps of a repeat must not be empty");
    refused(
        () -> RepeatPerSide.of(SideOrder.LEFT_ONLY),
        "steps of a repeat-per-side must not be empty");
    refused(
        () -> StopOnPain.of(1, List.of(), List.of(MOVE)),
        "steps of a stop-on-pain must not be empty");
  }

  @Test
  void aThresholdOutsideOfOneToTenIsRefused() {
    refused(
        () -> StopOnPain.of(0, List.of(MOVE), List.of()),
        "threshold of pain must be 1 to 10, but was 0");
    refused(
        () -> StopOnPain.of(11, List.of(MOVE), List.of()),
        "threshold of pain must be 1 to 10, but was 11");
    assertThat(StopOnPain.of(10, List.of(MOVE), List.of()).threshold()).isEqualTo(10);
  }

  @Test
  void aChangeOverIsOneLengthAndMayBeZero() {
    refused(
        () ->
            RepeatPerSide.builder()
                .order(SideOrder.RIGHT_FIRST)
                .changeOver(DurationRange.seconds(3, 5))
                .addSteps(MOVE)
                .build(),
        "change-over must be one length, but was PT3S to PT5S");
    RepeatPerSide atOnce =
        RepeatPerSide.builder()
            .order(SideOrder.RIGHT_FIRST)
            .changeOver(DurationRange.seconds(0))
            .addSteps(MOVE)
            .build();
    assertThat(atOnce.changeOver()).contains(DurationRange.seconds(0));
  }

  @Test
  void aCueHasSomethingToSay() {
    refused(() -> Cue.of(CueTime.HALFWAY), "say must not be empty");
  }

  @Test
  void listsAreCopiedAndCannotBeChanged() {
    List<Step> steps = new ArrayList<>(List.of(MOVE));
    List<Step> release = new ArrayList<>(List.of(MOVE));
    StopOnPain guard = StopOnPain.of(1, steps, release);
    steps.clear();
    release.clear();
    assertThat(guard.steps()).containsExactly(MOVE);
    assertThat(guard.release()).containsExactly(MOVE);
    assertThatThrownBy(() -> guard.steps().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> guard.release().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void cuesAndNeedsAreCopied() {
    List<Cue> cues = new ArrayList<>(List.of(Cue.of(CueTime.HALFWAY, "x")));
    List<String> needs = new ArrayList<>(List.of("towel"));
    Guidance guidance = new Guidance(List.of(), cues, false, OptionalInt.empty(), Optional.empty());
    Qualifiers qualifiers =
        new Qualifiers(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            needs,
            Media.NONE,
            Optional.empty(),
            Map.of());
    cues.clear();
    needs.clear();
    assertThat(guidance.cues()).hasSize(1);
    assertThat(qualifiers.needs()).containsExactly("towel");
  }

  @Test
  void nullIsRefused() {
    List<Step> withNull = Arrays.asList(MOVE, null);
    assertThatThrownBy(() -> StopOnPain.of(1, withNull, List.of()))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Hold(null, Guidance.NONE, Qualifiers.NONE))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("hold");
    assertThatThrownBy(() -> new Hold(List.of(DurationRange.seconds(1)), null, Qualifiers.NONE))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("guidance");
    assertThatThrownBy(() -> new Rest(List.of(DurationRange.seconds(1)), Guidance.NONE, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("qualifiers");
    assertThatThrownBy(() -> Position.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("posture");
  }

  @Test
  void stepsThatSayTheSameAreEqual() {
    Step written =
        Hold.builder()
            .addTurns(DurationRange.seconds(5))
            .guidance(Guidance.builder().addSay(Text.of("Stay.")).build())
            .build();
    Step again =
        new Hold(List.of(DurationRange.seconds(5)), Guidance.say(" Stay. "), Qualifiers.NONE);
    assertThat(written).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(written).isNotEqualTo(Hold.of(DurationRange.seconds(5)));
    assertThat(Rest.of(DurationRange.seconds(5))).isNotEqualTo(Hold.of(DurationRange.seconds(5)));
  }

  @Test
  void namesThatAreNoSlugsAreRefused() {
    refused(
        () -> Qualifiers.builder().id("A").build(),
        "id must be lower-case letters, digits and single hyphens, but was \"A\"");
    refused(
        () -> Qualifiers.builder().when("A").build(),
        "when must be lower-case letters, digits and single hyphens, but was \"A\"");
    refused(
        () -> Qualifiers.builder().unless("A").build(),
        "unless must be lower-case letters, digits and single hyphens, but was \"A\"");
    refused(
        () -> Qualifiers.builder().addNeeds("A").build(),
        "needs must be lower-case letters, digits and single hyphens, but was \"A\"");
  }
}
