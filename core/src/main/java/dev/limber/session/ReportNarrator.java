package dev.limber.session;

import dev.limber.event.Pain;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;

/**
 * Makes the events of what the person and the host report, and of pauses.
 *
 * <p>Not safe for use by several threads.
 */
final class ReportNarrator {

  private final Journal journal;

  ReportNarrator(Journal journal) {
    this.journal = journal;
  }

  void painReported(Pain pain) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.PainReported(journal.seq(), journal.at(), pain.level(), pain.area()));
    }
  }

  void painDescribed(Pain pain) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.PainDescribed(journal.seq(), journal.at(), pain.level(), pain.area()));
    }
  }

  void stoppedOnPain(Frame guard, Pain pain, int retriesLeft) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.StoppedOnPain(
              journal.seq(),
              journal.at(),
              guard.path,
              guard.id,
              pain.level(),
              pain.area(),
              guard.threshold,
              guard.then,
              retriesLeft));
    }
  }

  void easedOff(Frame guard, Pain pain) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.EasedOff(
              journal.seq(),
              journal.at(),
              guard.path,
              guard.id,
              pain.level().getAsInt(),
              pain.area(),
              guard.easeAt.getAsInt()));
    }
  }

  void symptomReported(String symptom, boolean present) {
    if (journal.count()) {
      journal.add(new RoutineEvent.SymptomReported(journal.seq(), journal.at(), symptom, present));
    }
  }

  void redFlagRaised(String symptom, String advice) {
    if (journal.count()) {
      journal.add(new RoutineEvent.RedFlagRaised(journal.seq(), journal.at(), symptom, advice));
    }
  }

  void paused(PauseReason reason) {
    if (journal.count()) {
      journal.add(new RoutineEvent.SessionPaused(journal.seq(), journal.at(), reason));
    }
  }

  void resumed(PauseReason reason) {
    if (journal.count()) {
      journal.add(new RoutineEvent.SessionResumed(journal.seq(), journal.at(), reason));
    }
  }
}
