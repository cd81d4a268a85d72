package dev.limber.dsl;

import dev.limber.routine.Amount;
import dev.limber.routine.Length;
import dev.limber.routine.Repeat;
import java.util.Optional;

/**
 * What may be said of a repeat, and the verbs for the steps of a round.
 *
 * <p>Not safe for use by several threads.
 */
public final class RepeatDraft extends GroupDraft<RepeatDraft> {

  private Optional<Length> rest = Optional.empty();

  RepeatDraft() {}

  /**
   * Rests for {@code length} between two rounds, not after the last; {@code rest} in a file, which
   * here is the verb for a rest inside the round. Zero plays nothing.
   */
  public RepeatDraft restBetweenRounds(Length length) {
    rest = Optional.of(length);
    return this;
  }

  Repeat repeat(Amount rounds) {
    return new Repeat(rounds, rest, between(), steps(), qualifiers());
  }
}
