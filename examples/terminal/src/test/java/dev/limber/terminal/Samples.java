package dev.limber.terminal;

import static dev.limber.dsl.Routines.ANY;
import static dev.limber.dsl.Routines.perDay;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;

import dev.limber.dsl.yaml.RoutineReader;
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

  /** Returns every way to wait, weights and a helper, a guard that eases and tries again. */
  static Routine everything() {
    return RoutineReader.create()
        .parse(
            """
            schema: routine/v1
            id: everything
            title: { en: Everything, de: Alles }
            precautions:
              - { en: Go gently., de: Sanft. }
            symptoms:
              dizzy: I feel dizzy
              tight: My calf is tight
            red-flags:
              - { symptom: dizzy, say: Sit down and call somebody. }
            frequency: { times: 2, per: day, apart: 6h, days: [mon, fri], weeks: 4, note: Not late. }
            steps:
              - position: standing
                say: Stand tall.
                until: ready
                at-most: 1m
              - stop-on-pain: 4
                ease-at: 2
                retry: 2
                areas: [calf]
                then: end-routine
                steps:
                  - reps: 2
                    tempo: 3-1-2-0
                    say: Rise and lower.
                    effort: 6
                    load: 5 kg
                    image: rise.png
                    last-hold: 4s
                  - hold: 10s
                    say: Press the foot down.
                    to: helper
                    cues:
                      - { at: 5s, say: A little more., to: helper }
                release:
                  - move: Come back.
                    takes: 4s
              - hold: { until: tight, then: 20s, at-most: 2m }
              - hold: { total: 20s, bouts-of: 10s }
              - reps: 2
                until: ready
                say: Squat.
                last-hold: 5s
              - reps: { for: 30s }
                say: As many as come.
            """);
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
