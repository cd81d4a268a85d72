package dev.limber.model;

import dev.limber.event.WaitReason;
import java.util.Optional;
import java.util.OptionalLong;

/** A hold until a symptom has gone, and then its tail. */
final class PlayedUntilGone extends Played {

  private final String symptom;
  private final OptionalLong atMost;
  private final long tail;
  private final OptionalLong leastOfTail;
  private OptionalLong reportedGone = Times.NONE;

  PlayedUntilGone(
      Node node,
      Log log,
      Positions positions,
      String symptom,
      boolean hasGone,
      OptionalLong atMost,
      long tail,
      OptionalLong leastOfTail) {
    super(node, log, positions);
    this.symptom = symptom;
    this.atMost = atMost;
    this.tail = tail;
    this.leastOfTail = leastOfTail;
    if (hasGone) {
      reportedGone = OptionalLong.of(0);
    }
  }

  @Override
  OptionalLong planned() {
    return Times.NONE;
  }

  @Override
  OptionalLong atMost() {
    return Times.plus(atMost, tail);
  }

  /** Returns when the tail begins, as far as that is known: reported, or at the latest. */
  private OptionalLong tailBegins() {
    return reportedGone.isPresent() ? reportedGone : atMost;
  }

  @Override
  OptionalLong end() {
    return Times.plus(tailBegins(), tail);
  }

  @Override
  OptionalLong minimum() {
    return leastOfTail.isEmpty() ? Times.NONE : Times.plus(tailBegins(), leastOfTail.getAsLong());
  }

  @Override
  boolean waits() {
    return elapsed() < tailBegins().orElse(Long.MAX_VALUE);
  }

  @Override
  void begins() {
    if (waits()) {
      tellWaiting(WaitReason.SYMPTOM, Optional.of(symptom));
    }
  }

  @Override
  void gone(String name) {
    if (waits() && name.equals(symptom)) {
      reportedGone = OptionalLong.of(elapsed());
    }
  }

  @Override
  long expected() {
    return tail;
  }

  @Override
  boolean isDone() {
    return reportedGone.isPresent() && tail == 0;
  }
}
