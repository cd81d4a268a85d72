package dev.limber.dsl;

import dev.limber.routine.Amount;
import dev.limber.routine.Each;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.Reps;
import dev.limber.routine.Tempo;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of reps.
 *
 * <p>A pace that is said again replaces the one before, whichever word it was said with. Not safe
 * for use by several threads.
 */
public final class RepsDraft extends TimedDraft<RepsDraft> {

  private Optional<RepPace> pace = Optional.empty();
  private Optional<Length> lastHold = Optional.empty();

  RepsDraft() {}

  /** Lets each rep take {@code length}. */
  public RepsDraft each(Length length) {
    return pace(Each.of(length));
  }

  /** Lets each rep have these four phases, in seconds; {@code tempo: 3-1-3-0} in a file. */
  public RepsDraft tempo(int lower, int bottom, int lift, int top) {
    return pace(Tempo.seconds(lower, bottom, lift, top));
  }

  /**
   * Lets each rep have {@code phases}, in this order.
   *
   * @see Routines#lift(Length)
   */
  public RepsDraft tempo(Tempo.Phase... phases) {
    return pace(Tempo.of(phases));
  }

  /** Lets the host count each rep. */
  public RepsDraft untilReady() {
    return pace(Ready.FOR_EVER);
  }

  /** Lets the host count each rep, for {@code atMost} at most. */
  public RepsDraft untilReady(Length atMost) {
    return pace(Ready.atMost(atMost));
  }

  /** Stays for {@code length} at the end of the last rep, which adds to the length. */
  public RepsDraft lastHold(Length length) {
    lastHold = Optional.of(length);
    return this;
  }

  private RepsDraft pace(RepPace pace) {
    this.pace = Optional.of(pace);
    return this;
  }

  Reps reps(List<? extends Amount> turns) {
    return Reps.builder()
        .addAllTurns(turns)
        .pace(pace)
        .lastHold(lastHold)
        .guidance(guidance())
        .qualifiers(qualifiers())
        .build();
  }
}
