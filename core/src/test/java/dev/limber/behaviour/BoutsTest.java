package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Accumulated;
import dev.limber.routine.AfterPain;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Step;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Holds that add up their time in bouts. */
class BoutsTest {

  private static final Accumulated MINUTE =
      Accumulated.of(DurationRange.seconds(60), DurationRange.seconds(20));

  private static final Accumulated RANGE =
      Accumulated.of(DurationRange.seconds(40, 60), DurationRange.seconds(20));

  private static Live live(Accumulated goal) {
    return Live.of(Steps.stay("Plank", goal), Steps.move("After", 4));
  }

  @Test
  void aBoutThatIsLongEnoughIsAddedAndTheNextBeginsWhenThePersonGoesOn() {
    live(MINUTE)
        .tells("0s start session", "0s start Plank", "0s start rep 1")
        .advance("20")
        .give(Session::next)
        .tells("20s end rep 1 completed", "20s waits for bout")
        .advance("15")
        .give(Session::next)
        .tells("35s start rep 2")
        .advance("40")
        .tells("75s end rep 2 completed", "75s end Plank completed, 2 done", "75s start After");
  }

  @Test
  void aShorterBoutAddsNothing() {
    live(MINUTE)
        .after("19.999")
        .give(Session::next)
        .tells("19.999s end rep 1 skipped", "19.999s waits for bout")
        .give(Session::next)
        .after("59.999")
        .advance("0.001")
        .tells(
            "79.999s end rep 2 completed",
            "79.999s end Plank completed, 1 done",
            "79.999s start After");
  }

  @Test
  void theLastBoutEndsByItselfHoweverShort() {
    live(MINUTE)
        .after("50")
        .give(Session::next)
        .give(Session::next)
        .after("9")
        .advance("1")
        .tells("60s end rep 2 completed", "60s end Plank completed, 2 done", "60s start After");
  }

  @Test
  void onceTheLeastOfARangeIsReachedGoingOnCompletesIt() {
    live(RANGE)
        .after("39")
        .advance("1")
        .tells("40s minimum")
        .advance("5")
        .give(Session::next)
        .tells("45s end rep 1 completed", "45s end Plank completed, 1 done", "45s start After");
  }

  @Test
  void theLeastIsReachedByAddingUp() {
    live(RANGE)
        .after("25")
        .give(Session::next)
        .after("10")
        .give(Session::next)
        .after("19")
        .advance("1")
        .tells("55s minimum")
        .give(Session::next)
        .tells("55s end rep 2 completed", "55s end Plank completed, 2 done", "55s start After");
  }

  @Test
  void ticksGoOnWhileItWaitsAndKnowNoEnd() {
    PlanOptions ticking = PlanOptions.builder().ticks(Duration.ofSeconds(15)).build();
    Live.of(ticking, Steps.stay("Plank", MINUTE))
        .after("14")
        .advance("6")
        .give(Session::next)
        .advance("15")
        .give(Session::next)
        .advance("10")
        .tells(
            "15s tick 15s, 45s left",
            "20s end rep 1 completed",
            "20s waits for bout",
            "30s tick 30s",
            "35s start rep 2",
            "45s tick 45s, 30s left");
  }

  @Test
  void painBackAndSkippingEndABoutLikeARep() {
    Step guarded = Steps.guard(1, AfterPain.CONTINUE, "Let go", Steps.stay("Plank", MINUTE));
    Live.of(guarded)
        .after("5")
        .give(Session::reportPain)
        .tells(
            "5s pain",
            "5s guard 1 acts, then continue",
            "5s end rep 1 stopped-by-pain",
            "5s end Plank stopped-by-pain, 0 done",
            "5s start Let go");
    live(MINUTE)
        .after("25")
        .give(Session::next)
        .after("5")
        .give(Session::back)
        .tells(
            "30s end Plank skipped, 1 done",
            "30s jump back steps[0] -> steps[0]",
            "30s start Plank",
            "30s start rep 1");
    Live.of(Steps.exercise("Core", Steps.stay("Plank", MINUTE)))
        .after("5")
        .give(Session::skipExercise)
        .tells(
            "5s end rep 1 skipped",
            "5s end Plank skipped, 0 done",
            "5s end exercise Core skipped",
            "5s jump skip steps[0].steps[0] -> end",
            "5s end session completed");
  }

  @Test
  void itTakesNoCountFromTheHostAndIsNotExtended() {
    live(MINUTE).after("5").refuses(Session::rep).refuses(it -> it.extend(Duration.ofSeconds(5)));
  }

  @Test
  void aRehearsalMakesBoutsOfTheLeastLengthAndTakesTheTotal() {
    Plan plan = Plan.of(Steps.routine(Hold.of(MINUTE)));
    assertThat(Transcript.of(Rehearsal.of(plan).events()))
        .containsExactly(
            "0s start session",
            "0s start hold steps[0]",
            "0s start rep 1",
            "20s end rep 1 completed",
            "20s waits for bout",
            "20s start rep 2",
            "40s end rep 2 completed",
            "40s waits for bout",
            "40s start rep 3",
            "60s end rep 3 completed",
            "60s end hold steps[0] completed, 3 done",
            "60s end session completed");
    assertThat(plan.timeline().whole().expected()).hasSeconds(60);
    assertThat(plan.timeline().whole().openEnded()).isTrue();
  }

  @Test
  void aRehearsalOfARangeTakesTheWholeOfIt() {
    Plan plan = Plan.of(Steps.routine(Hold.of(RANGE)));
    assertThat(Rehearsal.of(plan).run().whole().actual())
        .isEqualTo(plan.timeline().whole().expected());
    assertThat(Transcript.of(Rehearsal.of(plan).events()))
        .endsWith(
            "60s end rep 2 completed",
            "60s end hold steps[0] completed, 2 done",
            "60s end session completed");
  }

  @Test
  void aLaterBoutThatIsTooShortAddsNothingEither() {
    live(MINUTE)
        .after("20")
        .give(Session::next)
        .after("5")
        .give(Session::next)
        .after("19")
        .give(Session::next)
        .tells("44s end rep 2 skipped", "44s waits for bout")
        .give(Session::next)
        .after("39")
        .advance("1")
        .tells("84s end rep 3 completed", "84s end Plank completed, 2 done", "84s start After");
  }

  @Test
  void itWaitsBetweenBoutsOnly() {
    Live live = live(MINUTE).after("20");
    assertThat(live.session.isWaiting()).isFalse();
    live.give(Session::next);
    assertThat(live.session.isWaiting()).isTrue();
    live.give(Session::next);
    assertThat(live.session.isWaiting()).isFalse();
  }

  @Test
  void itsShortestLengthIsTheLeastTotal() {
    assertThat(Plan.of(Steps.routine(Hold.of(RANGE))).timeline().whole().shortest()).hasSeconds(40);
  }
}
