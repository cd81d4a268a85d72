package dev.limber.routine;

import java.util.List;
import java.util.Optional;

/**
 * Which sides a {@link RepeatPerSide} does, and which of them first. The affected side is told by
 * the host when a session is set up. Immutable.
 */
public enum SideOrder {
  RIGHT_FIRST,
  LEFT_FIRST,
  AFFECTED_FIRST,
  AFFECTED_ONLY,
  RIGHT_ONLY,
  LEFT_ONLY;

  /** Returns whether the host must tell the affected side before this order can be played. */
  public boolean needsAffectedSide() {
    return this == AFFECTED_FIRST || this == AFFECTED_ONLY;
  }

  /** Returns whether one side only is done, so that there is no change-over. */
  public boolean isOneSided() {
    return this == AFFECTED_ONLY || this == RIGHT_ONLY || this == LEFT_ONLY;
  }

  /**
   * Returns the sides in the order in which they are done.
   *
   * @param affected the affected side; used by the two orders that need it
   * @throws IllegalArgumentException if this order needs the affected side and it is not given
   */
  public List<Side> sides(Optional<Side> affected) {
    Side first = first(affected);
    return isOneSided() ? List.of(first) : List.of(first, first.other());
  }

  private Side first(Optional<Side> affected) {
    if (needsAffectedSide()) {
      return affected.orElseThrow(
          () -> new IllegalArgumentException("the affected side must be given, but was not"));
    }
    return this == RIGHT_FIRST || this == RIGHT_ONLY ? Side.RIGHT : Side.LEFT;
  }
}
