package dev.limber.generated;

import dev.limber.routine.Exercise;
import dev.limber.routine.Explain;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the first step of each id. */
final class UniqueIds {

  private final List<String> seen = new ArrayList<>();

  private UniqueIds() {}

  /** Returns {@code steps} with the second of two equal ids left away. */
  static List<Step> in(List<Step> steps) {
    return new UniqueIds().of(steps);
  }

  private List<Step> of(List<Step> steps) {
    List<Step> unique = new ArrayList<>();
    for (Step step : steps) {
      unique.add(of(step));
    }
    return unique;
  }

  private Step of(Step step) {
    Qualifiers with = unique(step.qualifiers());
    if (step instanceof Position at) {
      return Position.builder().from(at).qualifiers(with).build();
    } else if (step instanceof Move move) {
      return Move.builder().from(move).qualifiers(with).build();
    } else if (step instanceof Explain explain) {
      return Explain.builder().from(explain).qualifiers(with).build();
    } else if (step instanceof Hold hold) {
      return new Hold(hold.turns(), hold.guidance(), with);
    } else if (step instanceof Rest rest) {
      return new Rest(rest.turns(), rest.guidance(), with);
    } else if (step instanceof Reps reps) {
      return Reps.builder().from(reps).qualifiers(with).build();
    } else if (step instanceof Use use) {
      return new Use(use.routine(), with);
    }
    return container(step, with);
  }

  private Step container(Step step, Qualifiers with) {
    if (step instanceof Exercise exercise) {
      return new Exercise(exercise.title(), exercise.between(), of(exercise.steps()), with);
    } else if (step instanceof Repeat repeat) {
      return new Repeat(repeat.rounds(), repeat.rest(), repeat.between(), of(repeat.steps()), with);
    } else if (step instanceof RepeatPerSide sides) {
      return new RepeatPerSide(
          sides.order(), sides.changeOver(), sides.between(), of(sides.steps()), with);
    }
    StopOnPain guard = (StopOnPain) step;
    return StopOnPain.builder()
        .from(guard)
        .steps(of(guard.steps()))
        .release(of(guard.release()))
        .qualifiers(with)
        .build();
  }

  private Qualifiers unique(Qualifiers with) {
    Optional<String> id = with.id().filter(name -> !seen.contains(name));
    id.ifPresent(seen::add);
    return Qualifiers.builder().from(with).id(id).build();
  }
}
