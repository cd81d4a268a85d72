package dev.limber.dsl;

import dev.limber.routine.Explain;
import dev.limber.routine.Length;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Ready;
import dev.limber.routine.StepTime;
import dev.limber.routine.Text;
import java.util.Optional;

/**
 * What may be said of a position, a move and an explanation, which have a usual length.
 *
 * <p>Not safe for use by several threads.
 */
public final class PacedDraft extends TimedDraft<PacedDraft> {

  private Optional<StepTime> takes = Optional.empty();

  PacedDraft() {}

  /** Lets the step take {@code time} instead of its usual time. */
  public PacedDraft takes(StepTime time) {
    takes = Optional.of(time);
    return this;
  }

  /** Lets the step last until the person goes on. */
  public PacedDraft untilReady() {
    return takes(Ready.FOR_EVER);
  }

  /** Lets the step last until the person goes on, and for {@code atMost} at most. */
  public PacedDraft untilReady(Length atMost) {
    return takes(Ready.atMost(atMost));
  }

  Position position(String posture) {
    return new Position(posture, takes, guidance(), qualifiers());
  }

  Move move(Text text) {
    return new Move(text, takes, guidance(), qualifiers());
  }

  Explain explain(Text text) {
    return new Explain(text, takes, guidance(), qualifiers());
  }
}
