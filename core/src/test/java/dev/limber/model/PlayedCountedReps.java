package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.event.PhaseKind;
import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.WaitReason;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reps that the host counts: a number of them, or as many as come in a time. */
final class PlayedCountedReps extends Played {

  private final OptionalInt count;
  private final OptionalInt leastCount;
  private final OptionalLong box;
  private final OptionalLong atMost;
  private final boolean ready;
  private final LastHold lastHold;
  private OptionalLong lastHoldBegan = Times.NONE;

  /**
   * Makes a visit.
   *
   * @param count how many reps there are, if it is a number
   * @param leastCount as many reps are enough, if less than all
   * @param box how long it takes, if it is a time
   * @param ready whether the person may go on at any time
   * @param atMost how long a number of reps may take
   */
  PlayedCountedReps(
      Node node,
      Log log,
      Positions positions,
      OptionalInt count,
      OptionalInt leastCount,
      OptionalLong box,
      boolean ready,
      OptionalLong atMost,
      LastHold lastHold) {
    super(node, log, positions);
    this.count = count;
    this.leastCount = leastCount;
    this.box = box;
    this.ready = ready;
    this.atMost = atMost;
    this.lastHold = lastHold;
  }

  @Override
  OptionalLong planned() {
    return ready ? Times.NONE : Times.plus(box, lastHold.length());
  }

  @Override
  OptionalLong atMost() {
    if (!ready) {
      return Times.NONE;
    }
    return box.isPresent() ? Times.plus(box, lastHold.length()) : atMost;
  }

  @Override
  OptionalLong end() {
    if (lastHoldBegan.isPresent()) {
      return Times.plus(lastHoldBegan, lastHold.length());
    }
    return box.isPresent() ? Times.plus(box, lastHold.length()) : atMost;
  }

  @Override
  OptionalLong minimum() {
    if (leastCount.isPresent()) {
      return done >= leastCount.getAsInt() ? OptionalLong.of(0) : Times.NONE;
    }
    OptionalLong begins = lastHoldBegan.isPresent() || ready ? lastHoldBegan : box;
    return lastHold.least().isPresent() && begins.isPresent()
        ? Times.plus(begins, lastHold.least().getAsLong())
        : Times.NONE;
  }

  @Override
  OptionalLong minimumToTell() {
    // a number of reps is told when it is counted
    return leastCount.isPresent() ? Times.NONE : minimum();
  }

  @Override
  boolean waits() {
    return ready && lastHoldBegan.isEmpty();
  }

  @Override
  OptionalInt reps() {
    return count;
  }

  @Override
  boolean countsReps() {
    return true;
  }

  @Override
  void begins() {
    repStarts();
    if (ready) {
      tellWaiting(WaitReason.REPS, Optional.empty());
    }
  }

  @Override
  OptionalLong nextMark() {
    return lastHold.length() > 0 && lastHoldBegan.isEmpty() ? box : Times.NONE;
  }

  @Override
  void mark() {
    lastHoldBegins();
  }

  private void lastHoldBegins() {
    lastHoldBegan = OptionalLong.of(elapsed());
    int number = rep;
    Duration length = Duration.ofNanos(lastHold.length());
    log.tell(
        (seq, at) -> new PhaseStarted(seq, at, node.path, number, PhaseKind.LAST_HOLD, length));
  }

  @Override
  boolean counted() {
    if (lastHoldBegan.isPresent()) {
      return false;
    }
    boolean last = count.equals(OptionalInt.of(rep));
    if (last && lastHold.length() > 0) {
      lastHoldBegins();
      return true;
    }
    repEnds(Outcome.COMPLETED);
    if (!last) {
      repStarts();
      if (leastCount.equals(OptionalInt.of(done))) {
        tellMinimum();
      }
    }
    return true;
  }

  @Override
  boolean isDone() {
    return !repIsOpen;
  }

  @Override
  Outcome repAtNext() {
    // what is left of it is the last hold, and that was enough
    return repAtEnd();
  }

  @Override
  Outcome repAtEnd() {
    return lastHoldBegan.isPresent() ? Outcome.COMPLETED : Outcome.SKIPPED;
  }

  @Override
  long expected() {
    return count.isPresent() ? lastHold.length() : planned().orElse(0);
  }
}
