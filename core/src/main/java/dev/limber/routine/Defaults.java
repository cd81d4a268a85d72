package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The lengths of steps that state none.
 *
 * <p>Immutable.
 *
 * @param position for a {@link Position}, positive; {@link #POSITION} without it
 * @param move for a {@link Move}, positive; {@link #MOVE} without it
 * @param changeOver for the change-over of a {@link RepeatPerSide}; {@link #CHANGE_OVER} without it
 */
@Value.Builder
@BuilderStyle
public record Defaults(
    Optional<Duration> position, Optional<Duration> move, Optional<Duration> changeOver) {

  /** Five seconds for taking up a posture. */
  public static final Duration POSITION = Duration.ofSeconds(5);

  /** Four seconds for a movement. */
  public static final Duration MOVE = Duration.ofSeconds(4);

  /** Five seconds for changing sides. */
  public static final Duration CHANGE_OVER = Duration.ofSeconds(5);

  /** The built-in lengths for everything. */
  public static final Defaults NONE =
      new Defaults(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks the lengths. */
  public Defaults {
    if (position.isPresent()) {
      Checks.positive("default for position", position.get());
    }
    if (move.isPresent()) {
      Checks.positive("default for move", move.get());
    }
    if (changeOver.isPresent()) {
      Checks.length("default for change-over", changeOver.get());
    }
  }

  /** Returns a builder that is empty. */
  public static DefaultsBuilder builder() {
    return new DefaultsBuilder();
  }
}
