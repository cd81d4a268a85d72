package dev.limber.dsl;

import dev.limber.routine.Exercise;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimeBox;

/** Writes containers again with the verbs of the builder. */
final class RewrittenContainers {

  private RewrittenContainers() {}

  static void write(Step step, Steps<?> into) {
    if (step instanceof Exercise exercise) {
      into.exercise(
          exercise.title(),
          draft -> {
            exercise.between().ifPresent(draft::between);
            Rewriting.steps(exercise.steps(), draft);
            Rewriting.qualifiers(exercise.qualifiers(), draft);
          });
    } else if (step instanceof Repeat repeat) {
      write(repeat, into);
    } else if (step instanceof RepeatPerSide sides) {
      into.repeatPerSide(
          sides.order(),
          draft -> {
            Rewriting.steps(sides.steps(), draft);
            sides.changeOver().ifPresent(draft::changeOver);
            sides.between().ifPresent(draft::between);
            Rewriting.qualifiers(sides.qualifiers(), draft);
          });
    } else if (step instanceof StopOnPain guard) {
      write(guard, into);
    }
  }

  private static void write(Repeat repeat, Steps<?> into) {
    if (repeat.rounds() instanceof TimeBox box) {
      into.repeatFor(box.length(), draft -> words(repeat, draft));
    } else {
      into.repeat(repeat.rounds(), draft -> words(repeat, draft));
    }
  }

  private static void words(Repeat repeat, RepeatDraft draft) {
    repeat.rest().ifPresent(draft::restBetweenRounds);
    repeat.between().ifPresent(draft::between);
    Rewriting.steps(repeat.steps(), draft);
    Rewriting.qualifiers(repeat.qualifiers(), draft);
  }

  private static void write(StopOnPain guard, Steps<?> into) {
    into.stopOnPain(
        guard.threshold(),
        draft -> {
          Rewriting.qualifiers(guard.qualifiers(), draft);
          draft.then(guard.then()).retry(guard.retry());
          draft.release(way -> Rewriting.steps(guard.release(), way));
          guard.easeAt().ifPresent(draft::easeAt);
          draft.areas(guard.areas().toArray(String[]::new));
          guard.between().ifPresent(draft::between);
          Rewriting.steps(guard.steps(), draft);
        });
  }
}
