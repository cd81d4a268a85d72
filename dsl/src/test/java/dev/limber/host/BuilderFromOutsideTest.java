package dev.limber.host;

import static dev.limber.dsl.Routines.ANY;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.AFFECTED_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.GroupDraft;
import dev.limber.dsl.Steps;
import dev.limber.dsl.TimedDraft;
import dev.limber.routine.AfterPain;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host is in a package of its own, from which it sees what is public only. */
class BuilderFromOutsideTest {

  @Test
  void everyWordCanBeChainedWithEveryOther() {
    Routine routine =
        routine("a", "A")
            .choice("tender", "Tender?")
            .optionalProp("towel", "A towel")
            .exercise(
                "Calf",
                calf ->
                    calf.id("calf")
                        .move("Pull.", move -> move.id("pull").takes(seconds(2)).say("Now."))
                        .onlyWhen("tender")
                        .repeat(
                            2,
                            round ->
                                round
                                    .id("sets")
                                    .restBetweenRounds(seconds(5))
                                    .needs("towel")
                                    .hold(
                                        seconds(9),
                                        hold -> hold.halfway("Half.").id("stay").say("Stay.")))
                        .unless("tender"))
            .repeatPerSide(
                AFFECTED_FIRST,
                side ->
                    side.id("sides")
                        .changeOver(seconds(3))
                        .stopOnPain(
                            ANY,
                            guard ->
                                guard
                                    .id("guard")
                                    .then(AfterPain.END_SIDE)
                                    .rest(seconds(2), rest -> rest.needs("towel").say("Breathe."))
                                    .release(way -> way.move("Lower.").hold(seconds(1)))))
            .build();

    assertThat(routine.steps())
        .extracting(step -> step.qualifiers().id().orElse(""))
        .containsExactly("calf", "sides");
  }

  @Test
  void wordsCanBeMethodReferences() {
    Routine routine =
        routine("a", "A")
            .exercise("Calf", BuilderFromOutsideTest::twice)
            .hold(seconds(5), BuilderFromOutsideTest::named)
            .build();
    Step exercise = routine.steps().get(0);

    assertThat(exercise.qualifiers().id()).contains("calf");
    assertThat(routine.steps().get(1).qualifiers().needs()).isEmpty();
    assertThat(routine.steps().get(1).qualifiers().id()).contains("stay");
  }

  @Test
  void stepsCanComeFromALoop() {
    List<String> moves = List.of("Nod.", "Shake.", "Turn.");
    Routine routine = routine("a", "A").exercise("Neck", neck -> moves.forEach(neck::move)).build();

    assertThat(routine)
        .isEqualTo(
            routine("a", "A")
                .exercise("Neck", neck -> neck.move("Nod.").move("Shake.").move("Turn."))
                .build());
  }

  private static void twice(GroupDraft<?> calf) {
    Optional.of("calf").ifPresent(calf::id);
    pull(calf.move("Lift."));
    pull(calf);
  }

  private static void pull(Steps<?> steps) {
    Stream.of("Pull.", "Lower.").forEach(steps::move);
  }

  private static void named(TimedDraft<?> hold) {
    Optional.of("stay").ifPresent(hold::id);
  }
}
