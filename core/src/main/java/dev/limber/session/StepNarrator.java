package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.PhaseKind;
import dev.limber.event.RoutineEvent;
import dev.limber.event.WaitReason;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes the events that come within the running step, as its time goes by; what they tell is looked
 * up before {@code new}, for the reason that the {@link Narrator} gives.
 *
 * <p>Not safe for use by several threads.
 */
final class StepNarrator {

  private final Plan plan;
  private final Journal journal;
  private final Walk walk;

  private boolean ticksMade = true;
  private long ticksLeftOut;

  StepNarrator(Plan plan, Journal journal, Walk walk) {
    this.plan = plan;
    this.journal = journal;
    this.walk = walk;
  }

  void minimumReached() {
    if (journal.count()) {
      long seq = journal.seq();
      Duration at = journal.at();
      String path = walk.step().path;
      journal.add(new RoutineEvent.MinimumReached(seq, at, path));
    }
  }

  void cueGiven(CueSpec cue, long position, int rep) {
    if (journal.count()) {
      long seq = journal.seq();
      Duration at = journal.at();
      String path = walk.step().path;
      String text = cue.words(position).in(walk.frame(), walk.rounds().counters, rep);
      journal.add(new RoutineEvent.CueGiven(seq, at, path, text, cue.toHelper));
    }
  }

  /** Sets whether ticks are made; if not, they are counted only. */
  void makeTicks(boolean made) {
    ticksMade = made;
  }

  /** Returns how many ticks were not made. */
  long ticksLeftOut() {
    return ticksLeftOut;
  }

  void tick(long elapsed, long length) {
    if (!ticksMade) {
      ticksLeftOut++;
    } else if (journal.count()) {
      long seq = journal.seq();
      Duration at = journal.at();
      String path = walk.step().path;
      Duration lasted = Duration.ofNanos(elapsed);
      Optional<Duration> remaining =
          length == TimeSpec.NEVER
              ? Optional.empty()
              : Optional.of(Duration.ofNanos(length - elapsed));
      journal.add(new RoutineEvent.Tick(seq, at, path, lasted, remaining));
    }
  }

  void repStarted(int rep, OptionalInt of) {
    if (journal.count()) {
      long seq = journal.seq();
      Duration at = journal.at();
      String path = walk.step().path;
      journal.add(new RoutineEvent.RepStarted(seq, at, path, rep, of));
    }
  }

  void repCompleted(int rep, OptionalInt of, Outcome outcome) {
    if (journal.count()) {
      long seq = journal.seq();
      Duration at = journal.at();
      String path = walk.step().path;
      journal.add(new RoutineEvent.RepCompleted(seq, at, path, rep, of, outcome));
    }
  }

  void phaseStarted(int rep, PhaseKind phase, Duration length) {
    if (journal.count()) {
      long seq = journal.seq();
      Duration at = journal.at();
      String path = walk.step().path;
      journal.add(new RoutineEvent.PhaseStarted(seq, at, path, rep, phase, length));
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

  void pack(Packer to) {
    to.put(ticksLeftOut);
  }

  void unpack(Unpacker from) {
    ticksLeftOut = from.nextCount();
  }
}
