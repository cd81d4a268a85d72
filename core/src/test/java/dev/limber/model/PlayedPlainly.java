package dev.limber.model;

import dev.limber.event.WaitReason;
import java.util.Optional;
import java.util.OptionalLong;

/** A step of a length, or one that lasts until the person goes on. */
final class PlayedPlainly extends Played {

  private final OptionalLong length;
  private final OptionalLong least;
  private final OptionalLong atMost;
  private long extension;

  private PlayedPlainly(
      Node node,
      Log log,
      Positions positions,
      OptionalLong length,
      OptionalLong least,
      OptionalLong atMost) {
    super(node, log, positions);
    this.length = length;
    this.least = least;
    this.atMost = atMost;
  }

  static Played of(Node node, Log log, Positions positions, long length, OptionalLong least) {
    return new PlayedPlainly(
        node, log, positions, OptionalLong.of(length), least, OptionalLong.empty());
  }

  static Played untilReady(Node node, Log log, Positions positions, OptionalLong atMost) {
    return new PlayedPlainly(node, log, positions, Times.NONE, Times.NONE, atMost);
  }

  @Override
  OptionalLong planned() {
    return Times.plus(length, extension);
  }

  @Override
  OptionalLong end() {
    return length.isPresent() ? planned() : atMost;
  }

  @Override
  OptionalLong atMost() {
    return atMost;
  }

  @Override
  OptionalLong minimum() {
    return least.isPresent() ? least : length;
  }

  @Override
  OptionalLong minimumToTell() {
    return least;
  }

  @Override
  boolean waits() {
    return length.isEmpty();
  }

  @Override
  boolean isExtensible() {
    return length.isPresent();
  }

  @Override
  void extend(long by) {
    extension += by;
  }

  @Override
  void begins() {
    if (waits()) {
      tellWaiting(WaitReason.READY, Optional.empty());
    }
  }
}
