package dev.limber.dsl.json;

import dev.limber.event.JumpReason;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.StopReason;
import java.time.Duration;

/** The parts of the events of a whole session. */
final class SessionShapes {

  static final Form<StopReason> STOP_REASON = Forms.word(StopReason.class);

  private static final Form<PauseReason> PAUSE_REASON = Forms.word(PauseReason.class);
  private static final Form<JumpReason> JUMP_REASON = Forms.word(JumpReason.class);

  private SessionShapes() {}

  static SessionStarted started(long seq, Duration at, Parts<SessionStarted> p) {
    return new SessionStarted(
        seq,
        at,
        p.text("routine", SessionStarted::routine),
        p.text("title", SessionStarted::title),
        p.part("lengths", ValueForms.LENGTHS, SessionStarted::lengths));
  }

  static SessionPaused paused(long seq, Duration at, Parts<SessionPaused> p) {
    return new SessionPaused(seq, at, p.part("reason", PAUSE_REASON, SessionPaused::reason));
  }

  static SessionResumed resumed(long seq, Duration at, Parts<SessionResumed> p) {
    return new SessionResumed(seq, at, p.part("reason", PAUSE_REASON, SessionResumed::reason));
  }

  static SessionCompleted completed(long seq, Duration at, Parts<SessionCompleted> p) {
    return new SessionCompleted(
        seq, at, p.part("totals", ValueForms.TOTALS, SessionCompleted::totals));
  }

  static SessionStopped stopped(long seq, Duration at, Parts<SessionStopped> p) {
    return new SessionStopped(
        seq,
        at,
        p.part("reason", STOP_REASON, SessionStopped::reason),
        p.part("totals", ValueForms.TOTALS, SessionStopped::totals));
  }

  static Jumped jumped(long seq, Duration at, Parts<Jumped> p) {
    return new Jumped(
        seq,
        at,
        p.part("reason", JUMP_REASON, Jumped::reason),
        p.text("from", Jumped::from),
        p.optionalText("to", Jumped::to));
  }
}
