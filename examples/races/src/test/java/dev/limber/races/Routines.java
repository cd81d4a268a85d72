package dev.limber.races;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Guidance;
import dev.limber.routine.Move;
import dev.limber.routine.Ready;
import dev.limber.routine.Reps;
import dev.limber.routine.Routine;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import java.util.List;
import java.util.Optional;

/** A short routine in which every command finds something to do. */
final class Routines {

  static final String SYMPTOM = "numbness";

  static final Plan PLAN =
      Plan.of(
          Routine.builder()
              .id("short")
              .title(Text.of("Short"))
              .putSymptoms(SYMPTOM, Text.of("numbness in the foot"))
              .addSteps(
                  StopOnPain.of(
                      StopOnPain.ANY,
                      List.of(move("Pull."), counted("Lift.")),
                      List.of(move("Let go."))),
                  move("Rest."))
              .build());

  private Routines() {}

  private static Move move(String text) {
    return Move.of(text, DurationRange.seconds(10));
  }

  private static Reps counted(String text) {
    return Reps.builder()
        .addTurns(CountRange.of(2))
        .pace(new Ready(Optional.empty()))
        .guidance(Guidance.say(text))
        .build();
  }
}
