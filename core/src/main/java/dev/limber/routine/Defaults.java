package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The lengths of steps that state none, each one length and no range.
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
    Optional<Length> position, Optional<Length> move, Optional<Length> changeOver) {

  /** Five seconds for taking up a posture. */
  public static final Length POSITION = DurationRange.seconds(5);

  /** Four seconds for a movement. */
  public static final Length MOVE = DurationRange.seconds(4);

  /** Five seconds for changing sides. */
  public static final Length CHANGE_OVER = DurationRange.seconds(5);

  /** The built-in lengths for everything. */
  public static final Defaults NONE =
      new Defaults(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks the lengths. */
  public Defaults {
    Checks.fixed("default for position", position);
    Checks.fixed("default for move", move);
    Checks.single("default for change-over", changeOver);
  }

  /** Returns a builder that is empty. */
  public static DefaultsBuilder builder() {
    return new DefaultsBuilder();
  }
}
