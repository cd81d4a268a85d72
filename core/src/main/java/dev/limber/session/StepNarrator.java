package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.PhaseKind;
import dev.limber.event.RoutineEvent;
import dev.limber.event.WaitReason;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes the events that come within the running step, as its time goes by.
 *
 * <p>Not safe for use by several threads.
 */
final class StepNarrator {

  private final Plan plan;
  private final Journal journal;
  private final Walk walk;

  StepNarrator(Plan plan, Journal journal, Walk walk) {
    this.plan = plan;
    this.journal = journal;
    this.walk = walk;
  }

  void minimumReached() {
    if (journal.count()) {
      journal.add(new RoutineEvent.MinimumReached(journal.seq(), journal.at(), walk.step().path));
    }
  }

  void cueGiven(CueSpec cue, long position, int rep) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.CueGiven(
              journal.seq(),
              journal.at(),
              walk.step().path,
              cue.words(position).in(walk.frame(), walk.rounds().counters, rep),
              cue.toHelper));
    }
  }

  void tick(long elapsed, long length) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.Tick(
              journal.seq(),
              journal.at(),
              walk.step().path,
              Duration.ofNanos(elapsed),
              length == TimeSpec.NEVER
                  ? Optional.empty()
                  : Optional.of(Duration.ofNanos(length - elapsed))));
    }
  }

  void repStarted(int rep, OptionalInt of) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.RepStarted(journal.seq(), journal.at(), walk.step().path, rep, of));
    }
  }

  void repCompleted(int rep, OptionalInt of, Outcome outcome) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.RepCompleted(
              journal.seq(), journal.at(), walk.step().path, rep, of, outcome));
    }
  }

  void phaseStarted(int rep, PhaseKind phase, long nanos) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.PhaseStarted(
              journal.seq(), journal.at(), walk.step().path, rep, phase, Duration.ofNanos(nanos)));
    }
  }

  /** Tells that the running step waits; for the end of {@code symptom}, where it is that. */
  void waiting(WaitReason reason, int symptom) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.Waiting(
              journal.seq(),
              journal.at(),
              walk.step().path,
              reason,
              reason == WaitReason.SYMPTOM
                  ? Optional.of(plan.symptom(symptom))
                  : Optional.empty()));
    }
  }
}
