package dev.limber.model;

import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import java.util.Optional;

/** Whether a session stands still, and why. */
final class Pausing {

  private final Log log;
  private Optional<PauseReason> why = Optional.empty();

  Pausing(Log log) {
    this.log = log;
  }

  boolean isPaused() {
    return why.isPresent();
  }

  /** Stands still; one that does already tells nothing, and goes on for the new reason. */
  void begins(PauseReason reason) {
    if (why.isEmpty()) {
      log.tell((seq, at) -> new SessionPaused(seq, at, reason));
    }
    why = Optional.of(reason);
  }

  void ends() {
    if (why.isPresent()) {
      PauseReason reason = why.get();
      why = Optional.empty();
      log.tell((seq, at) -> new SessionResumed(seq, at, reason));
    }
  }
}
