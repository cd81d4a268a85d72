package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Breaths, waiting, and the goals of a hold. */
class HoldTimesTest {

  private static final Length ZERO = DurationRange.seconds(0);
  private static final Length RANGE = DurationRange.seconds(3, 5);

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static void missing(ThrowingCallable call, String what) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(what);
  }

  @Test
  void breathsAreACountOrARange() {
    assertThat(Breaths.of(3)).isEqualTo(Breaths.of(3, 3)).hasToString("3 breaths");
    assertThat(Breaths.of(1)).hasToString("1 breath");
    assertThat(Breaths.of(3, 5)).hasToString("3-5 breaths");
    assertThat(Breaths.of(3).isFixed()).isTrue();
    assertThat(Breaths.of(3, 5).isFixed()).isFalse();
    assertThat(Breaths.of(3, 5).isPositive()).isTrue();
  }

  @Test
  void thePartOfABreathIsCountedOnce() {
    assertThat(Breaths.INHALE).isNotEqualTo(Breaths.EXHALE).hasToString("inhale");
    assertThat(Breaths.EXHALE).hasToString("exhale").isNotEqualTo(Breaths.of(1));
    refused(
        () -> new Breaths(Breaths.Part.INHALE, CountRange.of(2)),
        "part of a breath must be counted once, but was 2");
    refused(
        () -> new Breaths(Breaths.Part.EXHALE, CountRange.of(1, 2)),
        "part of a breath must be counted once, but was 1-2");
    refused(() -> Breaths.of(0), "count must be at least 1, but was 0");
  }

  @Test
  void breathsWithoutAPartOrACountAreRefused() {
    missing(() -> new Breaths(null, CountRange.of(1)), "part");
    missing(() -> new Breaths(Breaths.Part.BREATH, null), "count");
  }

  @Test
  void whoWaitsDoesSoForOneLengthAtMost() {
    assertThat(Ready.atMost(Breaths.of(2)).atMost()).contains(Breaths.of(2));
    assertThat(Ready.FOR_EVER).isEqualTo(new Ready(Optional.empty()));
    refused(() -> Ready.atMost(ZERO), "at-most must be positive, but was PT0S");
    refused(() -> Ready.atMost(RANGE), "at-most must be one length, but was PT3S to PT5S");
    refused(
        () -> Ready.atMost(Breaths.of(3, 5)), "at-most must be one length, but was 3-5 breaths");
  }

  @Test
  void aGoalHasATailAndAnEndIfItSaysSo() {
    UntilGone goal = UntilGone.of("numbness");
    assertThat(goal.then()).isEmpty();
    assertThat(goal.then(RANGE).atMost(Breaths.of(9)))
        .isEqualTo(new UntilGone("numbness", Optional.of(RANGE), Optional.of(Breaths.of(9))))
        .isEqualTo(goal.atMost(Breaths.of(9)).then(RANGE));
    assertThat(goal).as("it stays as it was").isEqualTo(UntilGone.of("numbness"));
  }

  @Test
  void aGoalThatCannotBeIsRefused() {
    refused(
        () -> UntilGone.of("Numb"),
        "symptom must be lower-case letters, digits and single hyphens, but was \"Numb\"");
    refused(() -> UntilGone.of("a").then(ZERO), "then must be positive, but was PT0S");
    refused(() -> UntilGone.of("a").atMost(ZERO), "at-most must be positive, but was PT0S");
    refused(
        () -> UntilGone.of("a").atMost(RANGE), "at-most must be one length, but was PT3S to PT5S");
    missing(() -> UntilGone.of(null), "symptom");
  }

  @Test
  void boutsAreOfOneLengthAndNotLongerThanTheLeastTotal() {
    assertThat(Accumulated.of(DurationRange.seconds(9, 12), DurationRange.seconds(9)).boutsOf())
        .isEqualTo(DurationRange.seconds(9));
    refused(
        () -> Accumulated.of(DurationRange.seconds(9, 12), DurationRange.seconds(10)),
        "bouts-of must not be more than the total, but was PT10S of PT9S to PT12S");
    refused(
        () -> Accumulated.of(Breaths.of(3, 5), Breaths.of(4)),
        "bouts-of must not be more than the total, but was 4 breaths of 3-5 breaths");
    refused(
        () -> Accumulated.of(DurationRange.seconds(9), RANGE),
        "bouts-of must be one length, but was PT3S to PT5S");
    refused(() -> Accumulated.of(ZERO, RANGE), "total must be positive, but was PT0S");
    refused(() -> Accumulated.of(RANGE, ZERO), "bouts-of must be positive, but was PT0S");
  }

  @Test
  void breathsAndSecondsAreNotComparedBecauseTheHostSaysHowLongABreathIs() {
    assertThat(Accumulated.of(DurationRange.seconds(1), Breaths.of(100)).total())
        .isEqualTo(DurationRange.seconds(1));
    assertThat(Accumulated.of(Breaths.of(1), Breaths.INHALE).boutsOf()).isEqualTo(Breaths.INHALE);
  }

  @Test
  void whatWaitsInOneListWaitsAlike() {
    Hold hold = new Hold(List.of(Ready.FOR_EVER, RANGE, Ready.FOR_EVER), Guidance.NONE, NONE);
    assertThat(hold.turns()).containsExactly(Ready.FOR_EVER, RANGE, Ready.FOR_EVER);
    refused(
        () -> new Hold(List.of(Ready.FOR_EVER, Ready.atMost(Breaths.of(1))), Guidance.NONE, NONE),
        "hold must have one at-most for all its turns, but has several");
    refused(
        () -> new Rest(List.of(Ready.FOR_EVER, Ready.atMost(Breaths.of(1))), Guidance.NONE, NONE),
        "rest must have one at-most for all its turns, but has several");
    refused(() -> new Rest(List.of(), Guidance.NONE, NONE), "rest must not be empty");
    refused(
        () -> new Hold(List.of(RANGE, ZERO), Guidance.NONE, NONE),
        "hold must be positive, but was PT0S");
  }

  private static final Qualifiers NONE = Qualifiers.NONE;
}
