package dev.limber.terminal;

import static dev.limber.dsl.Routines.ANY;
import static dev.limber.dsl.Routines.perDay;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;

import dev.limber.routine.Routine;

/** Routines to show. Stateless. */
final class Samples {

  private Samples() {}

  /** Returns a stretch for each side, guarded, with a hold that may end early. */
  static Routine stretch() {
    return routine("calf", "Calf stretch at the wall")
        .summary("Lengthens the muscles of the lower leg.")
        .precaution("Not while a strain of the calf is fresh, and never into pain.")
        .frequency(perDay(2, 4))
        .optionalProp("towel", "A small, rolled-up towel")
        .choice("tender", "Is your heel tender today?")
        .position("standing", at -> at.say("Stand an arm's length from a wall.").takes(seconds(10)))
        .move(
            "Put the rolled-up towel under your toes.",
            towel -> towel.onlyWhen("tender").needs("towel").takes(seconds(8)))
        .repeatPerSide(
            RIGHT_FIRST,
            side ->
                side.changeOver(seconds(5))
                    .stopOnPain(
                        ANY,
                        guard ->
                            guard
                                .move(
                                    "Set your {side} foot back, the toes toward the wall, and"
                                        + " press the heel into the ground.",
                                    seconds(8))
                                .hold(
                                    seconds(15, 30),
                                    hold ->
                                        hold.say("Hold the stretch.")
                                            .every(seconds(10), "Breathe calmly; do not bounce."))
                                .release(way -> way.move("Come back slowly.", seconds(4)))))
        .build();
  }

  /** Returns an exercise of two rounds with a rest between them. */
  static Routine rounds() {
    return routine("shrugs", "Shrugs")
        .exercise(
            "Shoulder shrugs",
            shrugs ->
                shrugs.repeat(
                    2,
                    round ->
                        round
                            .rest(seconds(3))
                            .move("Lift both shoulders.", seconds(2))
                            .move("Let them sink.", seconds(3))))
        .build();
  }
}
