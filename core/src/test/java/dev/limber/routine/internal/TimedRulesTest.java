package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.cue;
import static dev.limber.routine.internal.RuleTable.hold;
import static dev.limber.routine.internal.RuleTable.holds;
import static dev.limber.routine.internal.RuleTable.parts;
import static dev.limber.routine.internal.RuleTable.places;
import static dev.limber.routine.internal.RuleTable.reps;
import static dev.limber.routine.internal.RuleTable.say;
import static dev.limber.routine.internal.RuleTable.seconds;
import static dev.limber.routine.internal.RuleTable.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Guidance;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.Repeat;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.Tempo;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import dev.limber.routine.UntilGone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists in turn, times without an end, and times too long or too short. */
class TimedRulesTest {

  private static Reps counted(RepPace pace, Amount... turns) {
    return new Reps(
        List.of(turns), Optional.of(pace), Optional.empty(), Guidance.NONE, Qualifiers.NONE);
  }

  private static Repeat forTime(long seconds, Step... steps) {
    return new Repeat(
        TimeBox.of(seconds(seconds)),
        Optional.empty(),
        Optional.empty(),
        List.of(steps),
        Qualifiers.NONE);
  }

  private static final Each EACH = Each.of(seconds(3));
  private static final Tempo TEMPO = Tempo.seconds(3, 1, 3, 0);

  @Test
  void aListOutsideOfARepeatIsAnError() {
    Rest rests = new Rest(List.of(seconds(9), seconds(5)), say("a", "b"), Qualifiers.NONE);
    assertThat(
            places(
                holds(seconds(9), seconds(5)),
                rests,
                counted(EACH, CountRange.of(12), CountRange.of(10))))
        .containsExactly(
            "steps[0].hold misplaced-list",
            "steps[1].rest misplaced-list",
            "steps[1].say misplaced-list",
            "steps[2].reps misplaced-list");
    assertThat(told(holds(seconds(9), seconds(5))))
        .containsExactly(
            "error steps[0].hold misplaced-list: expected one value, but was a list, whose items"
                + " the rounds of a repeat take in turn, outside of a repeat");
    assertThat(told(Repeat.of(2, rests, holds(seconds(9), seconds(5))))).isEmpty();
  }

  @Test
  void aListOutsideOfARepeatThatLooksLikeARangeIsToldHowOneIsWritten() {
    assertThat(told(holds(seconds(15), seconds(90))))
        .singleElement()
        .asString()
        .endsWith("outside of a repeat; a range is written 15s-1m30s");
  }

  @Test
  void moreItemsThanRoundsIsAWarning() {
    Reps three = counted(EACH, CountRange.of(12), CountRange.of(10), CountRange.of(8));
    assertThat(told(Repeat.of(2, three)))
        .containsExactly(
            "warning steps[0].steps[0].reps more-turns-than-rounds: expected at most one item for"
                + " each round of the repeat, of which there are 2, but there are 3 items");
    assertThat(told(Repeat.of(3, three))).isEmpty();
    assertThat(told(forTime(60, three))).isEmpty();
  }

  @Test
  void theUpperEndOfARangeOfRoundsCounts() {
    Repeat repeat =
        new Repeat(
            CountRange.of(1, 3),
            Optional.empty(),
            Optional.empty(),
            List.of(holds(seconds(9), seconds(7), seconds(5))),
            Qualifiers.NONE);
    assertThat(told(repeat)).isEmpty();
  }

  @Test
  void twoRisingItemsForMoreThanTwoRoundsLookLikeARange() {
    assertThat(told(Repeat.of(3, holds(seconds(15), seconds(30)))))
        .containsExactly(
            "warning steps[0].steps[0].hold looks-like-range: expected an item for each round, but"
                + " these two look like a range, which is written 15s-30s; as they stand, they are"
                + " for the first round and for all others");
    assertThat(
            places(
                Repeat.of(
                    3,
                    counted(EACH, CountRange.of(8), CountRange.of(12)),
                    holds(Breaths.of(3), Breaths.of(5)))))
        .containsExactly(
            "steps[0].steps[0].reps looks-like-range", "steps[0].steps[1].hold looks-like-range");
  }

  @Test
  void twoItemsThatFallOrAreMeantForTwoRoundsDoNot() {
    assertThat(told(Repeat.of(2, holds(seconds(15), seconds(30))))).isEmpty();
    assertThat(
            told(
                Repeat.of(
                    3,
                    holds(seconds(30), seconds(15)),
                    holds(DurationRange.seconds(5, 10), seconds(30)),
                    holds(seconds(5), Breaths.of(5)),
                    holds(seconds(5), seconds(6), seconds(7)),
                    holds(Breaths.INHALE, Breaths.of(3)))))
        .isEmpty();
  }

  @Test
  void aLongHoldIsAWarningByWhateverMeans() {
    assertThat(
            places(
                holds(Breaths.of(36)),
                holds(Breaths.of(37)),
                holds(Accumulated.of(seconds(180), seconds(20))),
                holds(Accumulated.of(seconds(181), seconds(20))),
                Repeat.of(2, holds(seconds(5), seconds(200))),
                holds(Ready.atMost(seconds(200))),
                holds(Ready.FOR_EVER)))
        .containsExactly(
            "steps[1].hold long-hold",
            "steps[3].hold long-hold",
            "steps[4].steps[0].hold long-hold",
            "steps[5].hold long-hold");
  }

  @Test
  void theTailOfAGoalCountsForALongHold() {
    UntilGone goal = UntilGone.of("pins").atMost(seconds(170)).then(seconds(20));
    assertThat(told(parts(with -> with.symptoms(Map.of("pins", Text.of("Pins"))), holds(goal))))
        .containsExactly(
            "warning steps[0].hold long-hold: expected a hold of at most 3 minutes, as is usual,"
                + " but was 3m10s");
  }

  @Test
  void aTimeForRepsInWhichNotOneFitsIsAnError() {
    assertThat(told(counted(EACH, TimeBox.of(seconds(2)))))
        .containsExactly(
            "error steps[0].reps.for no-rep-fits: expected time for one rep at least, which takes"
                + " 3s, but was 2s");
    assertThat(told(counted(TEMPO, TimeBox.of(seconds(6)))))
        .containsExactly(
            "error steps[0].reps.for no-rep-fits: expected time for one rep at least, which takes"
                + " 7s, but was 6s");
    assertThat(
            places(
                counted(EACH, TimeBox.of(seconds(3))),
                counted(TEMPO, TimeBox.of(seconds(7))),
                counted(Ready.FOR_EVER, TimeBox.of(seconds(1))),
                Repeat.of(2, counted(EACH, CountRange.of(3), TimeBox.of(seconds(1))))))
        .containsExactly("steps[3].steps[0].reps[1].for no-rep-fits");
  }

  @Test
  void aCueReckonedFromTheEndWantsAnEnd() {
    Guidance halfway = cue(CueTime.HALFWAY, "A");
    assertThat(told(hold(halfway, Ready.FOR_EVER)))
        .containsExactly(
            "error steps[0].cues[0].at cue-without-end: expected a time after the start, such as"
                + " 10s, but was halfway, and this step may have no end; at-most would give it"
                + " one");
    assertThat(told(hold(halfway, Accumulated.of(seconds(60), seconds(20)))))
        .containsExactly(
            "error steps[0].cues[0].at cue-without-end: expected a time after the start, such as"
                + " 10s, but was halfway, and nobody knows when a hold in bouts ends");
    assertThat(told(hold(cue(CueTime.beforeEnd(seconds(5)), "A"), Ready.FOR_EVER)))
        .singleElement()
        .asString()
        .contains("but was 5s before end,");
    assertThat(told(hold(cue(CueTime.percent(30), "A"), Ready.FOR_EVER)))
        .singleElement()
        .asString()
        .contains("but was 30%,");
  }

  @Test
  void everyKindOfStepMayHaveNoEnd() {
    Guidance halfway = cue(CueTime.HALFWAY, "A");
    assertThat(
            places(
                new Move(Text.of("A"), Optional.of(Ready.FOR_EVER), halfway, Qualifiers.NONE),
                new Rest(List.of(Ready.FOR_EVER), halfway, Qualifiers.NONE),
                reps(Reps.of(CountRange.of(5), Ready.FOR_EVER), halfway),
                Repeat.of(2, hold(halfway, seconds(5), Ready.FOR_EVER))))
        .containsExactly(
            "steps[0].cues[0].at cue-without-end",
            "steps[1].cues[0].at cue-without-end",
            "steps[2].cues[0].at cue-without-end",
            "steps[3].steps[0].cues[0].at cue-without-end");
  }

  @Test
  void anAtMostOrATimeIsAnEnd() {
    Guidance halfway = cue(CueTime.HALFWAY, "A");
    RoutineParts parts =
        parts(
            with -> with.symptoms(Map.of("pins", Text.of("Pins"))),
            hold(halfway, Ready.atMost(seconds(60))),
            hold(halfway, UntilGone.of("pins").atMost(seconds(60))),
            reps(Reps.of(CountRange.of(5), Ready.atMost(seconds(60))), halfway),
            reps(Reps.of(TimeBox.of(seconds(60)), Ready.FOR_EVER), halfway),
            reps(Reps.of(CountRange.of(5), EACH), halfway),
            hold(cue(CueTime.every(seconds(5)), "A"), Ready.FOR_EVER),
            hold(cue(CueTime.at(seconds(5)), "A"), UntilGone.of("pins")));
    assertThat(told(parts)).isEmpty();
    assertThat(
            places(
                parts(
                    with -> with.symptoms(Map.of("pins", Text.of("Pins"))),
                    hold(halfway, UntilGone.of("pins").then(seconds(5))))))
        .containsExactly("steps[0].cues[0].at cue-without-end");
  }
}
