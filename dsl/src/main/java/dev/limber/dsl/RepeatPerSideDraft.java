package dev.limber.dsl;

import dev.limber.routine.Length;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.SideOrder;
import java.util.Optional;

/**
 * What may be said of a repeat for each side, and the verbs for the steps of a side.
 *
 * <p>Not safe for use by several threads.
 */
public final class RepeatPerSideDraft extends GroupDraft<RepeatPerSideDraft> {

  private Optional<Length> changeOver = Optional.empty();

  RepeatPerSideDraft() {}

  /** Takes {@code length} between the sides, not the routine's default; zero plays nothing. */
  public RepeatPerSideDraft changeOver(Length length) {
    changeOver = Optional.of(length);
    return this;
  }

  RepeatPerSide repeatPerSide(SideOrder order) {
    return new RepeatPerSide(order, changeOver, between(), steps(), qualifiers());
  }
}
