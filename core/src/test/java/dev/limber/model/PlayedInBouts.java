package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.event.WaitReason;
import java.util.Optional;
import java.util.OptionalLong;

/** A hold that adds up its time; its bouts are told as reps. */
final class PlayedInBouts extends Played {

  private final long total;
  private final OptionalLong least;
  private final long boutsOf;
  private long sum;
  private long boutBegan;

  PlayedInBouts(
      Node node, Log log, Positions positions, long total, OptionalLong least, long boutsOf) {
    super(node, log, positions);
    this.total = total;
    this.least = least;
    this.boutsOf = boutsOf;
  }

  @Override
  OptionalLong planned() {
    return Times.NONE;
  }

  @Override
  OptionalLong end() {
    return waits() ? Times.NONE : OptionalLong.of(boutBegan + total - sum);
  }

  @Override
  OptionalLong minimum() {
    return waits() || least.isEmpty()
        ? Times.NONE
        : OptionalLong.of(boutBegan + Math.max(least.getAsLong() - sum, boutsOf));
  }

  @Override
  boolean waits() {
    return !repIsOpen;
  }

  @Override
  boolean countsReps() {
    return true;
  }

  @Override
  void begins() {
    repStarts();
  }

  @Override
  Optional<Outcome> next() {
    if (waits()) {
      boutBegan = elapsed();
      repStarts();
      return Optional.empty();
    }
    if (elapsed() >= minimum().orElse(Long.MAX_VALUE)) {
      return Optional.of(Outcome.COMPLETED);
    }
    long bout = elapsed() - boutBegan;
    sum += bout >= boutsOf ? bout : 0;
    repEnds(bout >= boutsOf ? Outcome.COMPLETED : Outcome.SKIPPED);
    tellWaiting(WaitReason.BOUT, Optional.empty());
    return Optional.empty();
  }

  @Override
  Outcome repAtNext() {
    return Outcome.COMPLETED;
  }

  @Override
  long expected() {
    return total;
  }
}
