package dev.limber.session;

import dev.limber.event.Lengths;
import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a session has come to so far: sums only, however long it is.
 *
 * <p>Not safe for use by several threads.
 */
final class Ledger {

  private static final int PAIN_REPORTS = 16;
  private static final int OUTCOMES = Outcome.values().length;

  private final Extents planned;
  private final Sum whole = new Sum();
  private final Sum[] sides = {new Sum(), new Sum()};
  private final Deque<Pain> pain = new ArrayDeque<>(0);

  Ledger(Extents planned) {
    this.planned = planned;
  }

  void step(Optional<Side> side, Outcome outcome, long nanos) {
    whole.add(outcome, nanos);
    if (side.isPresent()) {
      sides[side.get().ordinal()].add(outcome, nanos);
    }
  }

  void pain(Pain report) {
    if (pain.size() == PAIN_REPORTS) {
      pain.removeFirst();
    }
    pain.addLast(report);
  }

  boolean hasPain() {
    return !pain.isEmpty();
  }

  /** Adds {@code later} to the last report, and returns that. */
  Pain describeLastPain(Pain later) {
    Pain described = pain.removeLast().describedBy(later);
    pain.addLast(described);
    return described;
  }

  Totals totals() {
    Map<Side, Tally> bySide = new EnumMap<>(Side.class);
    planned
        .sides()
        .forEach(
            (side, lengths) ->
                bySide.put(side, sides[side.ordinal()].tally(lengths, planned.steps(side))));
    List<Pain> reports = new ArrayList<>(pain);
    return new Totals(whole.tally(planned.whole(), planned.steps()), bySide, reports);
  }

  /** Steps by outcome, and the time in them. Not safe for use by several threads. */
  private static final class Sum {
    private final long[] steps = new long[OUTCOMES];
    private long nanos;

    void add(Outcome outcome, long time) {
      steps[outcome.ordinal()]++;
      nanos += time;
    }

    Tally tally(Lengths lengths, long plannedSteps) {
      return new Tally(
          lengths.expected(),
          Duration.ofNanos(nanos),
          plannedSteps,
          of(Outcome.COMPLETED),
          of(Outcome.SKIPPED),
          of(Outcome.STOPPED_BY_PAIN),
          of(Outcome.STOPPED));
    }

    private long of(Outcome outcome) {
      return steps[outcome.ordinal()];
    }
  }
}
