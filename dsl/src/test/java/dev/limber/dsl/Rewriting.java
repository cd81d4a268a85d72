package dev.limber.dsl;

import dev.limber.routine.Cue;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.util.List;

/** Writes a routine again with the verbs of the builder, and never with a step that is made. */
final class Rewriting {

  private Rewriting() {}

  static RoutineDraft of(Routine routine) {
    RoutineDraft draft = Routines.routine(routine.id(), routine.title());
    routine.choices().forEach(draft::choice);
    routine.props().forEach(draft::prop);
    steps(routine.steps(), draft);
    return draft;
  }

  private static void steps(List<Step> steps, Steps<?> into) {
    for (Step step : steps) {
      write(step, into);
    }
  }

  private static void write(Step step, Steps<?> into) {
    if (step instanceof Position position) {
      into.position(
          position.posture(),
          draft -> {
            position.takes().ifPresent(draft::takes);
            words(position.guidance(), draft);
            qualifiers(position.qualifiers(), draft);
          });
    } else if (step instanceof Move move) {
      into.move(
          move.text(),
          draft -> {
            move.takes().ifPresent(draft::takes);
            words(move.guidance(), draft);
            qualifiers(move.qualifiers(), draft);
          });
    } else if (step instanceof Hold hold) {
      into.hold(
          hold.length(),
          draft -> {
            words(hold.guidance(), draft);
            qualifiers(hold.qualifiers(), draft);
          });
    } else if (step instanceof Rest rest) {
      into.rest(
          rest.length(),
          draft -> {
            words(rest.guidance(), draft);
            qualifiers(rest.qualifiers(), draft);
          });
    } else {
      group(step, into);
    }
  }

  private static void group(Step step, Steps<?> into) {
    if (step instanceof Exercise exercise) {
      into.exercise(
          exercise.title(),
          draft -> {
            steps(exercise.steps(), draft);
            qualifiers(exercise.qualifiers(), draft);
          });
    } else if (step instanceof Repeat repeat) {
      into.repeat(
          repeat.rounds(),
          draft -> {
            repeat.rest().ifPresent(draft::restBetweenRounds);
            steps(repeat.steps(), draft);
            qualifiers(repeat.qualifiers(), draft);
          });
    } else if (step instanceof RepeatPerSide sides) {
      into.repeatPerSide(
          sides.order(),
          draft -> {
            steps(sides.steps(), draft);
            sides.changeOver().ifPresent(draft::changeOver);
            qualifiers(sides.qualifiers(), draft);
          });
    } else if (step instanceof StopOnPain guard) {
      into.stopOnPain(
          guard.threshold(),
          draft -> {
            qualifiers(guard.qualifiers(), draft);
            draft.then(guard.then()).release(way -> steps(guard.release(), way));
            steps(guard.steps(), draft);
          });
    }
  }

  private static void words(Guidance guidance, TimedDraft<?> draft) {
    guidance.say().ifPresent(draft::say);
    for (Cue cue : guidance.cues()) {
      draft.cue(cue.time(), cue.say().toArray(Text[]::new));
    }
  }

  private static void qualifiers(Qualifiers qualifiers, StepDraft<?> draft) {
    qualifiers.id().ifPresent(draft::id);
    qualifiers.when().ifPresent(draft::onlyWhen);
    qualifiers.unless().ifPresent(draft::unless);
    draft.needs(qualifiers.needs().toArray(String[]::new));
  }
}
