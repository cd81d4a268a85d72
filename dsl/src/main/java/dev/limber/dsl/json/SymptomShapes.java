package dev.limber.dsl.json;

import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.SymptomReported;
import java.time.Duration;

/** The parts of the events of symptoms. */
final class SymptomShapes {

  private SymptomShapes() {}

  static SymptomReported reported(long seq, Duration at, Parts<SymptomReported> p) {
    return new SymptomReported(
        seq,
        at,
        p.text("symptom", SymptomReported::symptom),
        p.part("present", Forms.FLAG, SymptomReported::present));
  }

  static RedFlagRaised redFlagRaised(long seq, Duration at, Parts<RedFlagRaised> p) {
    return new RedFlagRaised(
        seq,
        at,
        p.text("symptom", RedFlagRaised::symptom),
        p.text("advice", RedFlagRaised::advice));
  }
}
