package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.event.PhaseKind;
import dev.limber.event.RoutineEvent.PhaseStarted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reps that the session counts: a table says when each rep and each phase begins. */
final class PlayedPacedReps extends Played {

  /** A phase of each rep; {@code kind} is none where the rep has no phases. */
  record Phase(PhaseKind kind, long length) {}

  private record Mark(long at, Runnable happens) {}

  private final int count;
  private final LastHold lastHold;
  private final long lastHoldBegins;
  private final OptionalLong minimum;
  private boolean holds;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * Makes a visit.
   *
   * @param phases what each rep consists of
   * @param leastCount as many reps are enough, if less than all
   * @param box how long all reps take together, if that is given
   */
  PlayedPacedReps(
      Node node,
      Log log,
      Positions positions,
      int count,
      OptionalInt leastCount,
      List<Phase> phases,
      OptionalLong box,
      LastHold lastHold) {
    super(node, log, positions);
    this.count = count;
    this.lastHold = lastHold;
    long each = phases.stream().mapToLong(Phase::length).sum();
    this.lastHoldBegins = box.orElse(count * each);
    this.minimum =
        leastCount.isPresent()
            ? OptionalLong.of(leastCount.getAsInt() * each)
            : Times.plus(lastHold.least(), lastHoldBegins);
    for (int number = 0; number < count; number++) {
      long at = number * each;
      marks.add(new Mark(at, this::nextRep));
      for (Phase phase : phases) {
        if (phase.kind() != null && phase.length() > 0) {
          marks.add(new Mark(at, () -> phaseStarts(phase.kind(), phase.length())));
        }
        at += phase.length();
      }
    }
    if (lastHold.length() > 0) {
      marks.add(new Mark(lastHoldBegins, this::lastHoldStarts));
    }
  }

  private void nextRep() {
    repEnds(Outcome.COMPLETED);
    repStarts();
  }

  private void lastHoldStarts() {
    holds = true;
    phaseStarts(PhaseKind.LAST_HOLD, lastHold.length());
  }

  private void phaseStarts(PhaseKind kind, long length) {
    int number = rep;
    log.tell(
        (seq, at) -> new PhaseStarted(seq, at, node.path, number, kind, Duration.ofNanos(length)));
  }

  @Override
  OptionalLong planned() {
    return OptionalLong.of(lastHoldBegins + lastHold.length());
  }

  @Override
  OptionalLong end() {
    return planned();
  }

  @Override
  OptionalLong minimum() {
    return minimum;
  }

  @Override
  OptionalInt reps() {
    return OptionalInt.of(count);
  }

  @Override
  boolean countsReps() {
    return true;
  }

  @Override
  void begins() {
    mark();
  }

  @Override
  OptionalLong nextMark() {
    return marks.isEmpty() ? Times.NONE : OptionalLong.of(marks.get(0).at());
  }

  @Override
  void mark() {
    while (!marks.isEmpty() && marks.get(0).at() == elapsed()) {
      marks.remove(0).happens().run();
    }
  }

  @Override
  Outcome repAtNext() {
    return holds ? Outcome.COMPLETED : Outcome.SKIPPED;
  }
}
