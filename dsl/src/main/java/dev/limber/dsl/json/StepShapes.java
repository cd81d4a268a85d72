package dev.limber.dsl.json;

import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Tick;
import java.time.Duration;

/** The parts of the events of one step. */
final class StepShapes {

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
        p.part("planned", Forms.DURATION, StepStarted::planned),
        p.optional("minimum", Forms.DURATION, StepStarted::minimum),
        p.optionalText("posture", StepStarted::posture),
        p.optional("next", ValueForms.UPCOMING, StepStarted::next));
  }

  static CueGiven cueGiven(long seq, Duration at, Parts<CueGiven> p) {
    return new CueGiven(seq, at, p.text("path", CueGiven::path), p.text("text", CueGiven::text));
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
        p.part("remaining", Forms.DURATION, Tick::remaining));
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
        p.part("planned", Forms.DURATION, StepCompleted::planned),
        p.part("actual", Forms.DURATION, StepCompleted::actual));
  }
}
