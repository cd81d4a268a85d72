package dev.limber.event;

import dev.limber.routine.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a session came to.
 *
 * <p>Immutable.
 *
 * @param whole everything
 * @param sides the part of each side that the plan has, right before left
 * @param pain the last sixteen reports of pain, oldest first
 */
public record Totals(Tally whole, Map<Side, Tally> sides, List<Pain> pain) {

  /** Copies both. */
  public Totals {
    Map<Side, Tally> copy = new EnumMap<>(Side.class);
    copy.putAll(sides);
    sides = Collections.unmodifiableMap(copy);
    pain = Collections.unmodifiableList(new ArrayList<>(pain));
  }
}
