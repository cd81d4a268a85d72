package dev.limber.event;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One report of pain.
 *
 * <p>Immutable.
 *
 * @param at active time since the session began
 * @param level 0 to 10; none if the person did not say how strong it is
 * @param area where it hurts, a slug such as {@code lower-back}, which is not checked, if the
 *     person said so
 */
public record Pain(Duration at, OptionalInt level, Optional<String> area) {

  /**
   * Checks the level.
   *
   * @throws IllegalArgumentException if it is not 0 to 10
   */
  public Pain {
    if (level.isPresent() && (level.getAsInt() < 0 || level.getAsInt() > 10)) {
      throw new IllegalArgumentException(
          "level of pain must be 0 to 10, but was " + level.getAsInt());
    }
    Objects.requireNonNull(area, "area");
  }

  /** Returns this report, with the level and the area of {@code later} where that has them. */
  public Pain describedBy(Pain later) {
    return new Pain(
        at,
        later.level.isPresent() ? later.level : level,
        later.area.isPresent() ? later.area : area);
  }
}
