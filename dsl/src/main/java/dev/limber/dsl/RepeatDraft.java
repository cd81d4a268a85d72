package dev.limber.dsl;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Repeat;
import java.time.Duration;
import java.util.Optional;

/**
 * What may be said of a repeat, and the verbs for the steps of a round.
 *
 * <p>Not safe for use by several threads.
 */
public final class RepeatDraft extends GroupDraft<RepeatDraft> {

  private Optional<DurationRange> rest = Optional.empty();

  RepeatDraft() {}

  /**
   * Rests for {@code length} between two rounds, not after the last; {@code rest} in a file, which
   * here is the verb for a rest inside the round. Zero plays nothing.
   */
  public RepeatDraft restBetweenRounds(Duration length) {
    return restBetweenRounds(DurationRange.of(length));
  }

  /** Rests for {@code length} between two rounds, not after the last. */
  public RepeatDraft restBetweenRounds(DurationRange length) {
    rest = Optional.of(length);
    return this;
  }

  Repeat repeat(CountRange rounds) {
    return new Repeat(rounds, rest, steps(), qualifiers());
  }
}
