package dev.limber.flow;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.StopReason;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events as small as can be. */
final class Events {

  private Events() {}

  /** Returns one that must not be dropped. */
  static RoutineEvent lasting(long seq) {
    return new MinimumReached(seq, Duration.ZERO, "steps[0]");
  }

  static RoutineEvent tick(long seq) {
    return new Tick(seq, Duration.ZERO, "steps[0]", Duration.ofSeconds(seq), Optional.empty());
  }

  /** Returns the last one of a session. */
  static RoutineEvent last(long seq) {
    Tally none = new Tally(Duration.ZERO, Duration.ZERO, 0, 0, 0, 0, 0);
    return new SessionStopped(
        seq, Duration.ZERO, StopReason.HOST, new Totals(none, Map.of(), List.of()));
  }
}
