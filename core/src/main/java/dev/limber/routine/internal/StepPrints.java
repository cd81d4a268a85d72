package dev.limber.routine.internal;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Cue;
import dev.limber.routine.Exercise;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimedStep;
import dev.limber.routine.Use;
import java.util.function.Function;

/**
 * Writes steps and what stands beside them, for a fingerprint. Not safe for use by several threads.
 */
final class StepPrints {

  private final Encoding to;
  private final WordPrints words;
  private final TimePrints times;
  private final Function<Routine, byte[]> used;

  StepPrints(Encoding to, WordPrints words, TimePrints times, Function<Routine, byte[]> used) {
    this.to = to;
    this.words = words;
    this.times = times;
    this.used = used;
  }

  void step(Step step) {
    if (step instanceof TimedStep timed) {
      timed(timed);
      guidance(timed.guidance());
    } else if (step instanceof ContainerStep container) {
      container(container);
      to.optional(container.between(), times::length);
      to.list(container.steps(), this::step);
    } else {
      to.tag("Use");
      to.bytes(used.apply(((Use) step).routine()));
    }
    qualifiers(step.qualifiers());
  }

  private void timed(TimedStep step) {
    if (step instanceof Position at) {
      to.tag("Position");
      to.text(at.posture());
      to.optional(at.takes(), times::stepTime);
    } else if (step instanceof Move move) {
      to.tag("Move");
      words.text(move.text());
      to.optional(move.takes(), times::stepTime);
    } else if (step instanceof Explain explain) {
      to.tag("Explain");
      words.text(explain.text());
      to.optional(explain.takes(), times::stepTime);
    } else if (step instanceof Hold hold) {
      to.tag("Hold");
      to.list(hold.turns(), times::holdTime);
    } else if (step instanceof Rest rest) {
      to.tag("Rest");
      to.list(rest.turns(), times::stepTime);
    } else {
      reps((Reps) step);
    }
  }

  private void reps(Reps reps) {
    to.tag("Reps");
    to.list(reps.turns(), times::amount);
    to.optional(reps.pace(), times::pace);
    to.optional(reps.lastHold(), times::length);
  }

  private void container(ContainerStep step) {
    if (step instanceof Exercise exercise) {
      to.tag("Exercise");
      words.text(exercise.title());
    } else if (step instanceof Repeat repeat) {
      to.tag("Repeat");
      times.amount(repeat.rounds());
      to.optional(repeat.rest(), times::length);
    } else if (step instanceof RepeatPerSide sides) {
      to.tag("RepeatPerSide");
      to.constant(sides.order());
      to.optional(sides.changeOver(), times::length);
    } else {
      guard((StopOnPain) step);
    }
  }

  private void guard(StopOnPain guard) {
    to.tag("StopOnPain");
    to.number(guard.threshold());
    to.list(guard.release(), this::step);
    to.constant(guard.then());
    to.number(guard.retry());
    to.optional(guard.easeAt());
    to.list(guard.areas(), to::text);
  }

  private void guidance(Guidance guidance) {
    to.tag("Guidance");
    to.list(guidance.say(), words::text);
    to.list(guidance.cues(), this::cue);
    to.flag(guidance.toHelper());
    to.optional(guidance.effort());
    to.optional(guidance.load(), words::text);
  }

  private void cue(Cue cue) {
    to.tag("Cue");
    times.cueTime(cue.time());
    to.list(cue.say(), words::text);
    to.flag(cue.toHelper());
  }

  private void qualifiers(Qualifiers qualifiers) {
    to.tag("Qualifiers");
    to.optional(qualifiers.id(), to::text);
    to.optional(qualifiers.when(), to::text);
    to.optional(qualifiers.unless(), to::text);
    to.list(qualifiers.needs(), to::text);
    media(qualifiers.media());
    to.optional(qualifiers.note(), to::text);
    to.map(qualifiers.extensions(), words::extension);
  }

  private void media(Media media) {
    to.tag("Media");
    to.optional(media.image(), to::text);
    to.optional(media.video(), to::text);
    to.optional(media.audio(), to::text);
  }
}
