package dev.limber.dsl.json;

import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.WaitReason;
import dev.limber.routine.Media;
import java.time.Duration;
import java.util.Optional;

/** The parts of the events of one step. */
final class StepShapes {

  private static final Form<WaitReason> WAIT_REASON = Forms.word(WaitReason.class);

  private StepShapes() {}

  static StepStarted started(long seq, Duration at, Parts<StepStarted> p) {
    return new StepStarted(
        seq,
        at,
        p.text("path", StepStarted::path),
        p.part("kind", ValueForms.KIND, StepStarted::kind),
        p.optionalText("id", StepStarted::id),
        p.optional("side", ValueForms.SIDE, StepStarted::side),
        p.optionalInt("round", StepStarted::round),
        p.list("rounds", Forms.INT, StepStarted::rounds),
        p.optionalText("text", StepStarted::text),
        p.optionalText("title", StepStarted::title),
        p.optional("next-side", ValueForms.SIDE, StepStarted::nextSide),
        p.optional("planned", Forms.DURATION, StepStarted::planned),
        p.optional("minimum", Forms.DURATION, StepStarted::minimum),
        p.optional("at-most", Forms.DURATION, StepStarted::atMost),
        p.optionalInt("reps", StepStarted::reps),
        p.optionalText("posture", StepStarted::posture),
        p.optional("media", ValueForms.MEDIA, StepShapes::media).orElse(Media.NONE),
        p.optionalInt("effort", StepStarted::effort),
        p.optionalText("load", StepStarted::load),
        p.flag("to-helper", StepStarted::toHelper),
        p.optional("next", ValueForms.UPCOMING, StepStarted::next));
  }

  private static Optional<Media> media(StepStarted event) {
    return event.media().equals(Media.NONE) ? Optional.empty() : Optional.of(event.media());
  }

  static CueGiven cueGiven(long seq, Duration at, Parts<CueGiven> p) {
    return new CueGiven(
        seq,
        at,
        p.text("path", CueGiven::path),
        p.text("text", CueGiven::text),
        p.flag("to-helper", CueGiven::toHelper));
  }

  static MinimumReached minimumReached(long seq, Duration at, Parts<MinimumReached> p) {
    return new MinimumReached(seq, at, p.text("path", MinimumReached::path));
  }

  static Tick tick(long seq, Duration at, Parts<Tick> p) {
    return new Tick(
        seq,
        at,
        p.text("path", Tick::path),
        p.part("elapsed", Forms.DURATION, Tick::elapsed),
        p.optional("remaining", Forms.DURATION, Tick::remaining));
  }

  static Waiting waiting(long seq, Duration at, Parts<Waiting> p) {
    return new Waiting(
        seq,
        at,
        p.text("path", Waiting::path),
        p.part("reason", WAIT_REASON, Waiting::reason),
        p.optionalText("symptom", Waiting::symptom));
  }

  static StepCompleted completed(long seq, Duration at, Parts<StepCompleted> p) {
    return new StepCompleted(
        seq,
        at,
        p.text("path", StepCompleted::path),
        p.part("kind", ValueForms.KIND, StepCompleted::kind),
        p.optionalText("id", StepCompleted::id),
        p.optional("side", ValueForms.SIDE, StepCompleted::side),
        p.optionalInt("round", StepCompleted::round),
        p.list("rounds", Forms.INT, StepCompleted::rounds),
        p.part("outcome", ValueForms.OUTCOME, StepCompleted::outcome),
        p.optional("planned", Forms.DURATION, StepCompleted::planned),
        p.part("actual", Forms.DURATION, StepCompleted::actual),
        p.optionalInt("reps", StepCompleted::reps));
  }
}
