package dev.limber.model;

import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Text;
import dev.limber.session.PlanOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The cues and ticks of one visit of a step: where they are, and that they are given once. */
final class Positions {

  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;

  private final Node node;
  private final List<Cue> cues;
  private final PlanOptions options;
  private final Dose dose;
  private final Set<Integer> given = new HashSet<>();

  Positions(Node node, List<Cue> cues, PlanOptions options) {
    this.node = node;
    this.cues = cues;
    this.options = options;
    this.dose = new Dose(options);
  }

  /** Returns when the next cue or tick is due after {@code taken}, of a step that ends then. */
  OptionalLong next(long taken, OptionalLong end) {
    return candidates(taken, end).stream()
        .mapToLong(at -> at)
        .filter(at -> at > taken && at > 0 && at < end.orElse(Long.MAX_VALUE))
        .min();
  }

  private List<Long> candidates(long taken, OptionalLong end) {
    List<Long> found = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      OptionalLong at = next(i, taken, end);
      at.ifPresent(found::add);
    }
    if (options.ticks().isPresent()) {
      found.add(multipleAfter(taken, options.ticks().get().toNanos()));
    }
    if (options.countdown() && end.isPresent()) {
      found.addAll(
          List.of(
              end.getAsLong() - 3 * SECOND,
              end.getAsLong() - 2 * SECOND,
              end.getAsLong() - SECOND));
    }
    return found;
  }

  private static long multipleAfter(long taken, long period) {
    return (taken / period + 1) * period;
  }

  /** Returns when cue number {@code i} is given next. */
  private OptionalLong next(int i, long taken, OptionalLong end) {
    CueTime time = cues.get(i).time();
    if (time instanceof CueTime.Every every) {
      return OptionalLong.of(multipleAfter(taken, dose.of(every.period())));
    }
    return given.contains(i) ? OptionalLong.empty() : position(time, end);
  }

  private OptionalLong position(CueTime time, OptionalLong end) {
    if (time instanceof CueTime.At at) {
      return OptionalLong.of(dose.of(at.offset()));
    } else if (end.isEmpty()) {
      return OptionalLong.empty();
    } else if (time instanceof CueTime.BeforeEnd before) {
      return OptionalLong.of(end.getAsLong() - dose.of(before.remaining()));
    }
    BigDecimal percent = ((CueTime.Percent) time).percent();
    return OptionalLong.of(
        percent
                .multiply(BigDecimal.valueOf(end.getAsLong()))
                .divide(BigDecimal.valueOf(100 * MILLI), 0, RoundingMode.DOWN)
                .longValueExact()
            * MILLI);
  }

  /** Gives the cues that are due at {@code at}, after {@code taken}, and then the tick. */
  void give(long taken, long at, OptionalLong end, Log log, OptionalInt reps, OptionalInt rep) {
    if (at >= end.orElse(Long.MAX_VALUE)) {
      return;
    }
    for (int i = 0; i < cues.size(); i++) {
      if (next(i, taken, end).equals(OptionalLong.of(at))) {
        given.add(i);
        Cue cue = cues.get(i);
        Text text = words(cue, at);
        String said = Said.of(node.outermostRoutine(), options).text(text, node.around, reps, rep);
        log.tell((seq, now) -> new CueGiven(seq, now, node.path, said, cue.toHelper()));
      }
    }
    if (isTick(at, end)) {
      tick(at, end, log);
    }
  }

  private void tick(long at, OptionalLong end, Log log) {
    if (!log.makesTicks) {
      log.ticksLeftOut++;
      return;
    }
    log.tell(
        (seq, now) ->
            new Tick(seq, now, node.path, Duration.ofNanos(at), Times.difference(end, at)));
  }

  private Text words(Cue cue, long at) {
    long occurrence = cue.time() instanceof CueTime.Every every ? at / dose.of(every.period()) : 1;
    return cue.say().get((int) Math.min(occurrence, cue.say().size()) - 1);
  }

  private boolean isTick(long at, OptionalLong end) {
    if (options.ticks().isPresent() && at % options.ticks().get().toNanos() == 0) {
      return true;
    }
    long left = end.orElse(Long.MAX_VALUE) - at;
    return options.countdown() && left <= 3 * SECOND && left % SECOND == 0;
  }
}
