package dev.limber.dsl;

import dev.limber.routine.Cue;
import dev.limber.routine.Each;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StepTime;
import dev.limber.routine.Tempo;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import dev.limber.routine.Use;
import java.util.List;
import java.util.Optional;

/** Writes a routine again with the verbs of the builder, and never with a step that is made. */
final class Rewriting {

  private Rewriting() {}

  static RoutineDraft of(Routine routine) {
    RoutineDraft draft = Routines.routine(routine.id(), routine.title());
    routine.summary().ifPresent(draft::summary);
    routine.instructions().ifPresent(draft::instructions);
    draft.language(routine.language());
    routine.precautions().forEach(draft::precaution);
    routine.symptoms().forEach(draft::symptom);
    routine.redFlags().forEach(flag -> draft.redFlag(flag.symptom(), flag.say()));
    routine.frequency().ifPresent(draft::frequency);
    routine.props().forEach(draft::prop);
    routine.choices().forEach(draft::choice);
    draft.defaults(routine.defaults());
    routine.words().ifPresent(words -> draft.words(words.right(), words.left()));
    routine.source().ifPresent(draft::source);
    draft.tags(routine.tags().toArray(String[]::new));
    draft.muscles(routine.muscles().toArray(String[]::new));
    routine.level().ifPresent(draft::level);
    routine.extensions().forEach(draft::extension);
    steps(routine.steps(), draft);
    return draft;
  }

  static void steps(List<Step> steps, Steps<?> into) {
    for (Step step : steps) {
      write(step, into);
    }
  }

  private static void write(Step step, Steps<?> into) {
    if (step instanceof Position position) {
      into.position(
          position.posture(),
          draft -> paced(position.takes(), position.guidance(), position, draft));
    } else if (step instanceof Move move) {
      into.move(move.text(), draft -> paced(move.takes(), move.guidance(), move, draft));
    } else if (step instanceof Explain explain) {
      into.explain(
          explain.text(), draft -> paced(explain.takes(), explain.guidance(), explain, draft));
    } else if (step instanceof Hold hold) {
      if (hold.turns().size() == 1) {
        into.hold(hold.turns().get(0), draft -> timed(hold.guidance(), hold, draft));
      } else {
        into.hold(hold.turns(), draft -> timed(hold.guidance(), hold, draft));
      }
    } else if (step instanceof Rest rest) {
      if (rest.turns().size() == 1) {
        into.rest(rest.turns().get(0), draft -> timed(rest.guidance(), rest, draft));
      } else {
        into.rest(rest.turns(), draft -> timed(rest.guidance(), rest, draft));
      }
    } else if (step instanceof Reps reps) {
      write(reps, into);
    } else if (step instanceof Use use) {
      into.use(of(use.routine()).build(), draft -> qualifiers(use.qualifiers(), draft));
    } else {
      RewrittenContainers.write(step, into);
    }
  }

  private static void write(Reps reps, Steps<?> into) {
    if (reps.turns().size() > 1) {
      into.reps(reps.turns(), draft -> words(reps, draft));
    } else if (reps.turns().get(0) instanceof TimeBox box) {
      into.repsFor(box.length(), draft -> words(reps, draft));
    } else {
      into.reps(reps.turns().get(0), draft -> words(reps, draft));
    }
  }

  private static void words(Reps reps, RepsDraft draft) {
    reps.pace().ifPresent(pace -> pace(pace, draft));
    reps.lastHold().ifPresent(draft::lastHold);
    timed(reps.guidance(), reps, draft);
  }

  private static void pace(RepPace pace, RepsDraft draft) {
    if (pace instanceof Each each) {
      draft.each(each.length());
    } else if (pace instanceof Tempo tempo) {
      draft.tempo(tempo.phases().toArray(Tempo.Phase[]::new));
    } else if (pace instanceof Ready ready) {
      ready.atMost().ifPresentOrElse(draft::untilReady, draft::untilReady);
    }
  }

  private static void paced(
      Optional<StepTime> takes, Guidance guidance, Step step, PacedDraft draft) {
    if (takes.isPresent() && takes.get() instanceof Ready ready) {
      ready.atMost().ifPresentOrElse(draft::untilReady, draft::untilReady);
    } else {
      takes.ifPresent(draft::takes);
    }
    timed(guidance, step, draft);
  }

  private static void timed(Guidance guidance, Step step, TimedDraft<?> draft) {
    if (guidance.say().size() == 1) {
      draft.say(guidance.say().get(0));
    } else {
      draft.say(guidance.say());
    }
    for (Cue cue : guidance.cues()) {
      Text[] words = cue.say().toArray(Text[]::new);
      if (cue.toHelper()) {
        draft.cueToHelper(cue.time(), words);
      } else {
        draft.cue(cue.time(), words);
      }
    }
    if (guidance.toHelper()) {
      draft.toHelper();
    }
    guidance.effort().ifPresent(draft::effort);
    guidance.load().ifPresent(draft::load);
    qualifiers(step.qualifiers(), draft);
  }

  static void qualifiers(Qualifiers qualifiers, StepDraft<?> draft) {
    qualifiers.id().ifPresent(draft::id);
    qualifiers.when().ifPresent(draft::onlyWhen);
    qualifiers.unless().ifPresent(draft::unless);
    draft.needs(qualifiers.needs().toArray(String[]::new));
    Media media = qualifiers.media();
    media.image().ifPresent(draft::image);
    media.video().ifPresent(draft::video);
    media.audio().ifPresent(draft::audio);
    qualifiers.note().ifPresent(draft::note);
    qualifiers.extensions().forEach(draft::extension);
  }
}
