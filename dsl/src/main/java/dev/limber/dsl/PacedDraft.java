package dev.limber.dsl;

import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.Optional;

/**
 * What may be said of a position and of a move, which have a usual length.
 *
 * <p>Not safe for use by several threads.
 */
public final class PacedDraft extends TimedDraft<PacedDraft> {

  private Optional<DurationRange> takes = Optional.empty();

  PacedDraft() {}

  /** Lets the step take {@code length} instead of the routine's default time. */
  public PacedDraft takes(Duration length) {
    return takes(DurationRange.of(length));
  }

  /** Lets the step take {@code length} instead of the routine's default time. */
  public PacedDraft takes(DurationRange length) {
    takes = Optional.of(length);
    return this;
  }

  Position position(String posture) {
    return new Position(posture, takes, guidance(), qualifiers());
  }

  Move move(Text text) {
    return new Move(text, takes, guidance(), qualifiers());
  }
}
