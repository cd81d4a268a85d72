package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.session.PlanOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a session comes to, beside what was planned. */
final class Tallies {

  private static final class Sum {
    long planned;
    long actual;
    long steps;
    final Map<Outcome, Long> outcomes = new HashMap<>();

    Tally tally() {
      return new Tally(
          Duration.ofNanos(planned),
          Duration.ofNanos(actual),
          steps,
          outcomes.getOrDefault(Outcome.COMPLETED, 0L),
          outcomes.getOrDefault(Outcome.SKIPPED, 0L),
          outcomes.getOrDefault(Outcome.STOPPED_BY_PAIN, 0L),
          outcomes.getOrDefault(Outcome.STOPPED, 0L));
    }
  }

  private final Sum whole = new Sum();
  private final Map<Side, Sum> sides = new HashMap<>();
  private final List<Pain> pain = new ArrayList<>();

  /** Makes the tallies of a session that has not begun: it plans what nobody interferes with. */
  Tallies(Routine routine, PlanOptions options) {
    Node root = Unrolled.of(routine, options);
    Order order = new Order(root, new Dose(options));
    long now = 0;
    Node before = root;
    Node at = root.first();
    while (at != null) {
      for (Node node = at; node != null && !before.isIn(node); node = node.parent) {
        order.opens(node, now);
      }
      long length = Playing.of(at, new Log(), options, symptom -> false).expected();
      now += length;
      for (Sum sum : of(at)) {
        sum.planned += length;
        sum.steps++;
      }
      before = at;
      at = order.after(at, now);
    }
  }

  private List<Sum> of(Node step) {
    Optional<Side> side = step.around.side();
    return side.isPresent()
        ? List.of(whole, sides.computeIfAbsent(side.get(), it -> new Sum()))
        : List.of(whole);
  }

  void isOver(Played step, Outcome outcome) {
    for (Sum sum : of(step.node)) {
      sum.actual += step.elapsed();
      sum.outcomes.merge(outcome, 1L, Long::sum);
    }
  }

  void reported(Pain report) {
    pain.add(report);
    if (pain.size() > 16) {
      pain.remove(0);
    }
  }

  boolean isAnyReported() {
    return !pain.isEmpty();
  }

  /** Adds to the last report, and returns what that is then. */
  Pain described(Pain later) {
    Pain last = pain.remove(pain.size() - 1);
    Pain whole =
        new Pain(
            last.at(),
            later.level().isPresent() ? later.level() : last.level(),
            later.area().isPresent() ? later.area() : last.area());
    pain.add(whole);
    return whole;
  }

  Duration expected() {
    return Duration.ofNanos(whole.planned);
  }

  Totals totals() {
    Map<Side, Tally> tallies = new HashMap<>();
    sides.forEach((side, sum) -> tallies.put(side, sum.tally()));
    return new Totals(whole.tally(), tallies, pain);
  }
}
