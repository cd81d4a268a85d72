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
import java.util.OptionalInt;

/**
 * What a session has come to so far: sums only, however long it is.
 *
 * <p>Not safe for use by several threads.
 */
final class Ledger {

  private static final int PAIN_REPORTS = 16;
  private static final int OUTCOMES = Outcome.values().length;

  /** How many combinations of sums there are that are not empty. */
  private static final int SUMS = 8;

  /** What stands for a report without a level, and how the area of one is written. */
  private static final int NO_LEVEL = 11;

  private static final int NO_AREA = 0;
  private static final int SAME_AREA = 1;
  private static final int OTHER_AREA = 2;

  private final Timeline planned;
  private final Sum whole = new Sum();
  private final Sum[] sides = {new Sum(), new Sum()};
  private final Deque<Pain> pain = new ArrayDeque<>(0);

  Ledger(Timeline planned) {
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
    for (Map.Entry<Side, Lengths> side : planned.sides().entrySet()) {
      long steps = planned.steps(side.getKey());
      bySide.put(side.getKey(), sides[side.getKey().ordinal()].tally(side.getValue(), steps));
    }
    List<Pain> reports = new ArrayList<>(pain);
    return new Totals(whole.tally(planned.whole(), planned.steps()), bySide, reports);
  }

  void pack(Packer to) {
    to.put(pain.size() * SUMS | kept(whole, 1) | kept(sides[0], 2) | kept(sides[1], 4));
    whole.pack(to);
    for (Sum side : sides) {
      side.pack(to);
    }
    String area = "";
    for (Pain report : pain) {
      to.putTime(report.at().toNanos());
      to.put(report.level().orElse(NO_LEVEL));
      // pain is often reported at one and the same place
      String next = report.area().orElse("");
      to.put(!report.area().isPresent() ? NO_AREA : next.equals(area) ? SAME_AREA : OTHER_AREA);
      if (report.area().isPresent() && !next.equals(area)) {
        area = next;
        to.put(area);
      }
    }
  }

  private static int kept(Sum sum, int bit) {
    return sum.isEmpty() ? 0 : bit;
  }

  void unpack(Unpacker from) {
    int kept = from.next(PAIN_REPORTS * SUMS + SUMS - 1);
    whole.unpack(from, (kept & 1) != 0);
    sides[0].unpack(from, (kept & 2) != 0);
    sides[1].unpack(from, (kept & 4) != 0);
    pain.clear();
    String area = "";
    for (int left = kept / SUMS; left > 0; left--) {
      Duration at = Duration.ofNanos(from.nextTime(Session.NO_DEADLINE));
      int level = from.next(NO_LEVEL);
      int place = from.next(OTHER_AREA);
      area = place == OTHER_AREA ? from.nextText() : area;
      pain.addLast(
          new Pain(
              at,
              level == NO_LEVEL ? OptionalInt.empty() : OptionalInt.of(level),
              place == NO_AREA ? Optional.empty() : Optional.of(area)));
    }
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

    private boolean isEmpty() {
      long all = 0;
      for (long count : steps) {
        all |= count;
      }
      return all == 0;
    }

    void pack(Packer to) {
      if (!isEmpty()) {
        for (long count : steps) {
          to.put(count);
        }
        to.putTime(nanos);
      }
    }

    void unpack(Unpacker from, boolean any) {
      for (int i = 0; i < steps.length; i++) {
        steps[i] = any ? from.nextCount() : 0;
      }
      nanos = any ? from.nextTime(Session.NO_DEADLINE) : 0;
    }

    private long of(Outcome outcome) {
      return steps[outcome.ordinal()];
    }
  }
}
