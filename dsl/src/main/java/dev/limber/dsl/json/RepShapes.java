package dev.limber.dsl.json;

import dev.limber.event.PhaseKind;
import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.RepCompleted;
import dev.limber.event.RoutineEvent.RepStarted;
import java.time.Duration;

/** The parts of the events of reps and their phases. */
final class RepShapes {

  private static final Form<PhaseKind> PHASE = Forms.word(PhaseKind.class);

  private RepShapes() {}

  static RepStarted started(long seq, Duration at, Parts<RepStarted> p) {
    return new RepStarted(
        seq,
        at,
        p.text("path", RepStarted::path),
        p.part("rep", Forms.INT, RepStarted::rep),
        p.optionalInt("of", RepStarted::of));
  }

  static RepCompleted completed(long seq, Duration at, Parts<RepCompleted> p) {
    return new RepCompleted(
        seq,
        at,
        p.text("path", RepCompleted::path),
        p.part("rep", Forms.INT, RepCompleted::rep),
        p.optionalInt("of", RepCompleted::of),
        p.part("outcome", ValueForms.OUTCOME, RepCompleted::outcome));
  }

  static PhaseStarted phaseStarted(long seq, Duration at, Parts<PhaseStarted> p) {
    return new PhaseStarted(
        seq,
        at,
        p.text("path", PhaseStarted::path),
        p.part("rep", Forms.INT, PhaseStarted::rep),
        p.part("phase", PHASE, PhaseStarted::phase),
        p.part("planned", Forms.DURATION, PhaseStarted::planned));
  }
}
