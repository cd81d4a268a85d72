package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.RepCompleted;
import dev.limber.event.RoutineEvent.RepStarted;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.WaitReason;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** One visit of a step; all times are nanoseconds since its start. */
abstract class Played {

  final Node node;
  final Log log;
  final long start;
  private final Positions positions;
  private boolean minimumTold;

  /** Up to here, itself included, everything that was due has happened. */
  private long taken;

  // of a step that counts reps or bouts
  int rep;
  int done;
  boolean repIsOpen;

  Played(Node node, Log log, Positions positions) {
    this.node = node;
    this.log = log;
    this.start = log.now;
    this.positions = positions;
  }

  /** Returns how long it is to take; none if it is open-ended. */
  abstract OptionalLong planned();

  /** Returns when it ends if nothing happens in between. */
  abstract OptionalLong end();

  /** Returns from when on going on counts as completed, as far as that is known. */
  abstract OptionalLong minimum();

  /** Returns when it ends by itself at the latest, though it waits. */
  OptionalLong atMost() {
    return Times.NONE;
  }

  /** Returns how long it takes where all that it waits for is answered at once. */
  long expected() {
    return planned().orElse(0);
  }

  boolean waits() {
    return false;
  }

  /** Returns how many reps there are. */
  OptionalInt reps() {
    return OptionalInt.empty();
  }

  boolean countsReps() {
    return false;
  }

  boolean isExtensible() {
    return false;
  }

  void extend(long by) {
    throw new IllegalStateException("it is not extensible");
  }

  /** Tells what begins with the step; what it waits for comes last. */
  void begins() {}

  /** Returns when a rep, a phase or a tail begins next. */
  OptionalLong nextMark() {
    return Times.NONE;
  }

  void mark() {}

  /** The person goes on: returns the outcome of the step, or none if the step goes on, too. */
  Optional<Outcome> next() {
    long enough = minimum().orElse(planned().orElse(Long.MAX_VALUE));
    boolean done = waits() || elapsed() >= enough;
    return Optional.of(done ? Outcome.COMPLETED : Outcome.SKIPPED);
  }

  /** Returns what becomes of the open rep when the person goes on. */
  Outcome repAtNext() {
    return Outcome.SKIPPED;
  }

  /** Returns what becomes of the open rep when the step ends by itself. */
  Outcome repAtEnd() {
    return Outcome.COMPLETED;
  }

  /** The host counts a rep; false if there is nothing to count. */
  boolean counted() {
    return false;
  }

  /** The symptom {@code name} has gone. */
  void gone(String name) {}

  /** Returns whether it is over before its time, because nothing is left of it. */
  boolean isDone() {
    return false;
  }

  /** Returns whether its time is over. */
  boolean isTimeOver() {
    return end().equals(OptionalLong.of(elapsed()));
  }

  long elapsed() {
    return log.now - start;
  }

  OptionalLong nextDue() {
    return LongStream.of(
            end().orElse(Long.MAX_VALUE),
            nextMark().orElse(Long.MAX_VALUE),
            nextMinimum().orElse(Long.MAX_VALUE),
            positions.next(taken, end()).orElse(Long.MAX_VALUE))
        .filter(at -> at < Long.MAX_VALUE)
        .min();
  }

  private OptionalLong nextMinimum() {
    OptionalLong minimum = minimumToTell();
    boolean ahead =
        !minimumTold
            && minimum.isPresent()
            && minimum.getAsLong() > taken
            && minimum.getAsLong() < end().orElse(Long.MAX_VALUE);
    return ahead ? minimum : Times.NONE;
  }

  /** Returns the minimum as it is told: not what an extended step had planned at first. */
  OptionalLong minimumToTell() {
    return minimum();
  }

  /** Takes in what is due at this instant, where that is not the end. */
  void takeIn() {
    if (nextMark().equals(OptionalLong.of(elapsed()))) {
      mark();
    }
    if (nextMinimum().equals(OptionalLong.of(elapsed()))) {
      tellMinimum();
    }
    OptionalInt running = countsReps() ? OptionalInt.of(rep) : OptionalInt.empty();
    positions.give(taken, elapsed(), end(), log, reps(), running);
    taken = elapsed();
  }

  /**
   * Time has gone by up to this instant. Of what is due at the instant itself, nothing has happened
   * yet: it was interrupted there, or a command brings it about.
   */
  void timeGoesBy() {
    taken = Math.max(taken, elapsed() - 1);
  }

  void tellMinimum() {
    if (!minimumTold) {
      minimumTold = true;
      log.tell((seq, at) -> new MinimumReached(seq, at, node.path));
    }
  }

  void tellWaiting(WaitReason reason, Optional<String> symptom) {
    log.tell((seq, at) -> new Waiting(seq, at, node.path, reason, symptom));
  }

  void repStarts() {
    rep++;
    repIsOpen = true;
    int number = rep;
    log.tell((seq, at) -> new RepStarted(seq, at, node.path, number, reps()));
  }

  /** Closes the rep that is open, if there is one. */
  void repEnds(Outcome outcome) {
    if (repIsOpen) {
      repIsOpen = false;
      done += outcome == Outcome.COMPLETED ? 1 : 0;
      int number = rep;
      log.tell((seq, at) -> new RepCompleted(seq, at, node.path, number, reps(), outcome));
    }
  }
}
