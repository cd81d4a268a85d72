package dev.limber.benchmarks;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.SideCompleted;
import dev.limber.event.RoutineEvent.SideStarted;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineListener;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that a session can do which tells what Limber's tell: the very same records, each made
 * anew of parts that are there beforehand, handed to a listener that the JIT does not know.
 *
 * <p>Immutable.
 */
final class SameEventsLoop {

  private final RoutineEvent[] events;

  /** Creates a loop over the events of a session of {@code plan}. */
  SameEventsLoop(Plan plan) {
    List<RoutineEvent> all = new ArrayList<>();
    Rehearsal.of(plan)
        .run(
            new RoutineListener() {
              @Override
              public void onEvent(RoutineEvent event) {
                all.add(event);
              }
            });
    events = all.toArray(new RoutineEvent[0]);
  }

  /** Tells {@code ear} every event. */
  void run(Ear ear) {
    for (int i = 0; i < events.length; i++) {
      ear.onEvent(made(i + 1L, events[i]));
    }
  }

  /** Returns an event like {@code like}; only the two of a session's ends are not made anew. */
  private static RoutineEvent made(long seq, RoutineEvent like) {
    if (like instanceof StepStarted it) {
      return started(seq, it);
    } else if (like instanceof StepCompleted it) {
      return completed(seq, it);
    } else if (like instanceof CueGiven it) {
      return new CueGiven(seq, it.at(), it.path(), it.text(), it.toHelper());
    } else if (like instanceof MinimumReached it) {
      return new MinimumReached(seq, it.at(), it.path());
    } else if (like instanceof SideStarted it) {
      return new SideStarted(seq, it.at(), it.path(), it.side());
    } else if (like instanceof SideCompleted it) {
      return new SideCompleted(seq, it.at(), it.path(), it.side(), it.outcome());
    } else if (like instanceof ExerciseStarted it) {
      return new ExerciseStarted(seq, it.at(), it.path(), it.id(), it.title());
    } else if (like instanceof ExerciseCompleted it) {
      return new ExerciseCompleted(seq, it.at(), it.path(), it.id(), it.title(), it.outcome());
    }
    return like;
  }

  private static StepStarted started(long seq, StepStarted it) {
    return new StepStarted(
        seq,
        it.at(),
        it.path(),
        it.kind(),
        it.id(),
        it.side(),
        it.round(),
        it.rounds(),
        it.text(),
        it.title(),
        it.nextSide(),
        it.planned(),
        it.minimum(),
        it.atMost(),
        it.reps(),
        it.posture(),
        it.media(),
        it.effort(),
        it.load(),
        it.toHelper(),
        it.next());
  }

  private static StepCompleted completed(long seq, StepCompleted it) {
    return new StepCompleted(
        seq,
        it.at(),
        it.path(),
        it.kind(),
        it.id(),
        it.side(),
        it.round(),
        it.rounds(),
        it.outcome(),
        it.planned(),
        it.actual(),
        it.reps());
  }
}
