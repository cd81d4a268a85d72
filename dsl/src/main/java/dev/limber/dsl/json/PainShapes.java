package dev.limber.dsl.json;

import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.routine.AfterPain;
import java.time.Duration;

/** The parts of the events of pain. */
final class PainShapes {

  private static final Form<AfterPain> THEN = Forms.word(AfterPain.class);

  private PainShapes() {}

  static PainReported reported(long seq, Duration at, Parts<PainReported> p) {
    return new PainReported(
        seq,
        at,
        p.optionalInt("level", PainReported::level),
        p.optionalText("area", PainReported::area));
  }

  static PainDescribed described(long seq, Duration at, Parts<PainDescribed> p) {
    return new PainDescribed(
        seq,
        at,
        p.optionalInt("level", PainDescribed::level),
        p.optionalText("area", PainDescribed::area));
  }

  static StoppedOnPain stopped(long seq, Duration at, Parts<StoppedOnPain> p) {
    return new StoppedOnPain(
        seq,
        at,
        p.text("path", StoppedOnPain::path),
        p.optionalText("id", StoppedOnPain::id),
        p.optionalInt("level", StoppedOnPain::level),
        p.optionalText("area", StoppedOnPain::area),
        p.part("threshold", Forms.INT, StoppedOnPain::threshold),
        p.part("then", THEN, StoppedOnPain::then),
        p.part("retries-left", Forms.INT, StoppedOnPain::retriesLeft));
  }

  static EasedOff easedOff(long seq, Duration at, Parts<EasedOff> p) {
    return new EasedOff(
        seq,
        at,
        p.text("path", EasedOff::path),
        p.optionalText("id", EasedOff::id),
        p.part("level", Forms.INT, EasedOff::level),
        p.optionalText("area", EasedOff::area),
        p.part("ease-at", Forms.INT, EasedOff::easeAt));
  }
}
