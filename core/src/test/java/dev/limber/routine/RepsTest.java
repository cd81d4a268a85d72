package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.routine.Tempo.Part;
import dev.limber.routine.Tempo.Phase;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Counted movement: how often, how fast. */
class RepsTest {

  private static final Length SECOND = DurationRange.seconds(1);
  private static final Length ZERO = DurationRange.seconds(0);
  private static final Length RANGE = DurationRange.seconds(3, 5);
  private static final TimeBox BOX = TimeBox.of(DurationRange.seconds(30));

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static void missing(ThrowingCallable call, String what) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(what);
  }

  @Test
  void countedRepsHaveAPace() {
    refused(
        () -> Reps.builder().addTurns(CountRange.of(10)).build(),
        "reps must have one of each, tempo and until: ready, but have none");
    assertThat(Reps.builder().addTurns(BOX).build().pace()).isEmpty();
    refused(
        () -> Reps.builder().addTurns(BOX, CountRange.of(10)).build(),
        "reps must have one of each, tempo and until: ready, but have none");
  }

  @Test
  void repsForATimeEndByItAlone() {
    assertThat(Reps.of(BOX, Ready.FOR_EVER).pace()).contains(Ready.FOR_EVER);
    refused(
        () -> Reps.of(BOX, Ready.atMost(SECOND)),
        "reps must have one of for and at-most, but have both");
    assertThat(Reps.of(CountRange.of(3), Ready.atMost(SECOND)).turns())
        .containsExactly(CountRange.of(3));
  }

  @Test
  void repsWithoutAnAmountOrWithAHoldOfNothingAreRefused() {
    refused(() -> Reps.builder().pace(Each.of(SECOND)).build(), "reps must not be empty");
    refused(
        () -> Reps.builder().addTurns(BOX).lastHold(ZERO).build(),
        "last-hold must be positive, but was PT0S");
    assertThat(Reps.builder().addTurns(BOX).lastHold(RANGE).build().lastHold()).contains(RANGE);
  }

  @Test
  void repsThatSayTheSameAreEqual() {
    Reps ten = Reps.of(CountRange.of(10), Each.of(SECOND));
    assertThat(ten)
        .isEqualTo(Reps.builder().addTurns(CountRange.of(10)).pace(Each.of(SECOND)).build())
        .hasSameHashCodeAs(Reps.of(CountRange.of(10, 10), Each.of(SECOND)))
        .isNotEqualTo(Reps.of(CountRange.of(9), Each.of(SECOND)));
  }

  @Test
  void amountsAreCopied() {
    List<Amount> turns = new ArrayList<>(List.of(CountRange.of(12), CountRange.of(10)));
    Reps reps = Reps.builder().turns(turns).pace(Each.of(SECOND)).build();
    turns.clear();
    assertThat(reps.turns()).containsExactly(CountRange.of(12), CountRange.of(10));
    assertThatThrownBy(() -> reps.turns().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aTimeBoxAndTheTimeOfARepAreOneLength() {
    refused(() -> TimeBox.of(ZERO), "for must be positive, but was PT0S");
    refused(() -> TimeBox.of(RANGE), "for must be one length, but was PT3S to PT5S");
    refused(() -> Each.of(ZERO), "each must be positive, but was PT0S");
    refused(() -> Each.of(RANGE), "each must be one length, but was PT3S to PT5S");
    missing(() -> TimeBox.of(null), "for");
    missing(() -> Each.of(null), "each");
  }

  @Test
  void aTempoInSecondsLowersFirst() {
    assertThat(Tempo.seconds(3, 1, 2, 0))
        .isEqualTo(
            Tempo.of(
                new Phase(Part.LOWER, DurationRange.seconds(3)),
                new Phase(Part.BOTTOM, SECOND),
                new Phase(Part.LIFT, DurationRange.seconds(2)),
                new Phase(Part.TOP, ZERO)));
  }

  @Test
  void thePhasesOfATempoKeepTheirOrder() {
    Phase lift = new Phase(Part.LIFT, SECOND);
    Phase lower = new Phase(Part.LOWER, Breaths.EXHALE);
    assertThat(Tempo.of(lift, lower).phases()).containsExactly(lift, lower);
    assertThat(Tempo.of(lift, lower)).isNotEqualTo(Tempo.of(lower, lift));
  }

  @Test
  void aTempoThatCannotBeIsRefused() {
    Phase lift = new Phase(Part.LIFT, SECOND);
    refused(Tempo::of, "phases of a tempo must not be empty");
    refused(() -> Tempo.of(lift, lift), "tempo must have each phase once, but has one twice");
    refused(() -> Tempo.seconds(0, 0, 0, 0), "tempo must take time, but every phase is zero");
    refused(
        () -> new Phase(Part.TOP, RANGE),
        "phase of a tempo must be one length, but was PT3S to PT5S");
    missing(() -> new Phase(null, SECOND), "part");
    missing(() -> new Phase(Part.TOP, null), "phase of a tempo");
  }
}
