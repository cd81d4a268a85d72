package dev.limber.dsl;

import static dev.limber.dsl.Routines.millis;
import static dev.limber.dsl.Routines.minutes;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.dsl.Routines.times;
import static dev.limber.routine.SideOrder.LEFT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.limber.routine.AfterPain;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StepsTest {

  private static final Step PULL = Move.of("Pull.");
  private static final Step LOWER = Move.of("Lower.");

  private static List<Step> written(Consumer<Steps<?>> steps) {
    RoutineDraft draft = routine("a", "A");
    steps.accept(draft);
    return draft.build().steps();
  }

  @Test
  void aPositionTakesItsUsualTimeUnlessItSaysMore() {
    assertThat(
            written(
                steps ->
                    steps
                        .position("supine")
                        .position("prone", seconds(3))
                        .position("sitting", seconds(3, 4))
                        .position("standing", at -> at.say("Up.").takes(seconds(2, 5)))))
        .containsExactly(
            Position.of("supine"),
            position("prone", DurationRange.seconds(3), Guidance.NONE),
            position("sitting", DurationRange.seconds(3, 4), Guidance.NONE),
            position("standing", DurationRange.seconds(2, 5), Guidance.say("Up.")));
  }

  @Test
  void aMoveTakesItsUsualTimeUnlessItSaysMore() {
    assertThat(
            written(
                steps ->
                    steps
                        .move("One.")
                        .move("Two.", seconds(3))
                        .move("Three.", seconds(3, 4))
                        .move("Four.", move -> move.takes(millis(1500)))
                        .move("Five.", move -> move.takes(minutes(1)))))
        .containsExactly(
            Move.of("One."),
            Move.of("Two.", DurationRange.seconds(3)),
            Move.of("Three.", DurationRange.seconds(3, 4)),
            Move.of("Four.", DurationRange.of(Duration.ofMillis(1500))),
            Move.of("Five.", DurationRange.seconds(60)));
  }

  @Test
  void aMoveCanBeSaidInSeveralLanguages() {
    Text pull = Text.of(Map.of("en", "Pull.", "de", "Ziehen."));

    assertThat(written(steps -> steps.move(pull, move -> {})))
        .containsExactly(new Move(pull, Optional.empty(), Guidance.NONE, Qualifiers.NONE));
  }

  @Test
  void aHoldHasALengthOrARange() {
    assertThat(
            written(
                steps ->
                    steps
                        .hold(seconds(20))
                        .hold(seconds(15, 30))
                        .hold(seconds(20), hold -> hold.say("Stay."))
                        .hold(seconds(15, 30), hold -> hold.say("Stay."))))
        .containsExactly(
            Hold.of(DurationRange.seconds(20)),
            Hold.of(DurationRange.seconds(15, 30)),
            new Hold(List.of(DurationRange.seconds(20)), Guidance.say("Stay."), Qualifiers.NONE),
            new Hold(
                List.of(DurationRange.seconds(15, 30)), Guidance.say("Stay."), Qualifiers.NONE));
  }

  @Test
  void aRestHasALengthOrARange() {
    assertThat(
            written(
                steps ->
                    steps
                        .rest(seconds(20))
                        .rest(minutes(1, 2))
                        .rest(seconds(20), rest -> rest.say("Shake."))
                        .rest(millis(100, 200), rest -> rest.say("Shake."))))
        .containsExactly(
            Rest.of(DurationRange.seconds(20)),
            Rest.of(DurationRange.seconds(60, 120)),
            new Rest(List.of(DurationRange.seconds(20)), Guidance.say("Shake."), Qualifiers.NONE),
            new Rest(List.of(millis(100, 200)), Guidance.say("Shake."), Qualifiers.NONE));
  }

  @Test
  void anExerciseHoldsItsSteps() {
    Text title = Text.of(Map.of("en", "Calf", "de", "Wade"));

    assertThat(
            written(
                steps ->
                    steps
                        .exercise("Calf", calf -> calf.move("Pull.").move("Lower."))
                        .exercise(title, calf -> calf.move("Pull."))))
        .containsExactly(
            Exercise.of("Calf", PULL, LOWER),
            new Exercise(title, Optional.empty(), List.of(PULL), Qualifiers.NONE));
  }

  @Test
  void aRepeatRestsBetweenItsRoundsAndInsideThem() {
    assertThat(
            written(
                steps ->
                    steps
                        .repeat(3, round -> round.move("Pull."))
                        .repeat(
                            times(2, 3),
                            round ->
                                round
                                    .restBetweenRounds(seconds(30, 60))
                                    .move("Pull.")
                                    .rest(seconds(5)))
                        .repeat(2, round -> round.move("Pull.").restBetweenRounds(seconds(0)))))
        .containsExactly(
            Repeat.of(3, PULL),
            new Repeat(
                CountRange.of(2, 3),
                Optional.of(DurationRange.seconds(30, 60)),
                Optional.empty(),
                List.of(PULL, Rest.of(DurationRange.seconds(5))),
                Qualifiers.NONE),
            new Repeat(
                CountRange.of(2),
                Optional.of(DurationRange.seconds(0)),
                Optional.empty(),
                List.of(PULL),
                Qualifiers.NONE));
  }

  @Test
  void aRepeatPerSideHasAChangeOverOfItsOwnIfItSaysSo() {
    assertThat(
            written(
                steps ->
                    steps
                        .repeatPerSide(LEFT_FIRST, side -> side.move("Pull."))
                        .repeatPerSide(
                            LEFT_FIRST, side -> side.changeOver(seconds(0)).move("Pull."))))
        .containsExactly(
            RepeatPerSide.of(LEFT_FIRST, PULL),
            new RepeatPerSide(
                LEFT_FIRST,
                Optional.of(seconds(0)),
                Optional.empty(),
                List.of(PULL),
                Qualifiers.NONE));
  }

  @Test
  void aGuardHasAReleaseAndAWayToGoOn() {
    assertThat(
            written(
                steps ->
                    steps
                        .stopOnPain(4, guard -> guard.move("Pull."))
                        .stopOnPain(
                            4,
                            guard ->
                                guard
                                    .move("Pull.")
                                    .then(AfterPain.END_ROUTINE)
                                    .release(way -> way.move("Lower.").rest(seconds(2)))
                                    .release(way -> way.move("Pull.")))))
        .containsExactly(
            StopOnPain.of(4, List.of(PULL), List.of()),
            StopOnPain.builder()
                .threshold(4)
                .addSteps(PULL)
                .addRelease(LOWER, Rest.of(DurationRange.seconds(2)), PULL)
                .then(AfterPain.END_ROUTINE)
                .build());
  }

  @Test
  void stepsThatComeBackAreWrittenOnceAndUsedAnywhere() {
    Consumer<Steps<?>> pullAndLower = steps -> steps.move("Pull.").move("Lower.");

    assertThat(
            written(
                steps -> {
                  steps.exercise("Calf", pullAndLower);
                  steps.repeat(2, pullAndLower);
                  steps.repeatPerSide(LEFT_FIRST, pullAndLower);
                  steps.stopOnPain(1, guard -> guard.step(PULL).release(pullAndLower));
                  pullAndLower.accept(steps);
                }))
        .containsExactly(
            Exercise.of("Calf", PULL, LOWER),
            Repeat.of(2, PULL, LOWER),
            RepeatPerSide.of(LEFT_FIRST, PULL, LOWER),
            StopOnPain.of(1, List.of(PULL), List.of(PULL, LOWER)),
            PULL,
            LOWER);
  }

  @Test
  void aContainerWithoutStepsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> routine("a", "A").repeat(2, round -> {}))
        .withMessage("steps of a repeat must not be empty");
  }

  @Test
  void aValueThatAStepDoesNotAllowIsRefusedAtItsVerb() {
    RoutineDraft draft = routine("a", "A").move("Pull.");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft.hold(seconds(0)))
        .withMessage("hold must be positive, but was PT0S");
    assertThat(draft.build().steps()).as("what was there before").containsExactly(PULL);
  }

  private static Position position(String posture, DurationRange takes, Guidance guidance) {
    return new Position(posture, Optional.of(takes), guidance, Qualifiers.NONE);
  }
}
