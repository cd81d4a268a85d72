package dev.limber.terminal;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.session.Timeline;
import java.time.Duration;
import java.util.Iterator;

/**
 * Finds out how far a step is into the whole, from the timeline of its plan.
 *
 * <p>Steps mostly come in the order of the timeline, so it is searched from the last find on. Not
 * safe for use by several threads.
 */
final class Whereabouts {

  private final Timeline timeline;
  private Iterator<Timeline.Entry> ahead;

  Whereabouts(Timeline timeline) {
    this.timeline = timeline;
    this.ahead = timeline.iterator();
  }

  /** Returns the length of the whole. */
  Duration whole() {
    return timeline.whole().expected();
  }

  /** Returns when {@code step} begins if all goes as planned; zero if it is not planned. */
  Duration of(StepStarted step) {
    Duration found = search(step);
    if (found.isNegative()) {
      ahead = timeline.iterator();
      found = search(step);
    }
    return found.isNegative() ? Duration.ZERO : found;
  }

  private Duration search(StepStarted step) {
    while (ahead.hasNext()) {
      Timeline.Entry entry = ahead.next();
      if (entry.path().equals(step.path())
          && entry.side().equals(step.side())
          && entry.nextSide().equals(step.nextSide())
          && entry.rounds().equals(step.rounds())) {
        return entry.at();
      }
    }
    return Duration.ofNanos(-1);
  }
}
