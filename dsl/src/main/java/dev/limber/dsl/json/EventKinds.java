package dev.limber.dsl.json;

import dev.limber.dsl.internal.Visible;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.RepCompleted;
import dev.limber.event.RoutineEvent.RepStarted;
import dev.limber.event.RoutineEvent.RoundCompleted;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.SideCompleted;
import dev.limber.event.RoutineEvent.SideStarted;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.SymptomReported;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineEvent.Waiting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every kind of event that there is. The words are written out: they outlast a renaming. */
final class EventKinds {

  private static final List<EventKind<?>> ALL =
      List.of(
          new EventKind<>("session-started", SessionStarted.class, SessionShapes::started),
          new EventKind<>("session-paused", SessionPaused.class, SessionShapes::paused),
          new EventKind<>("session-resumed", SessionResumed.class, SessionShapes::resumed),
          new EventKind<>("session-completed", SessionCompleted.class, SessionShapes::completed),
          new EventKind<>("session-stopped", SessionStopped.class, SessionShapes::stopped),
          new EventKind<>("jumped", Jumped.class, SessionShapes::jumped),
          new EventKind<>("exercise-started", ExerciseStarted.class, GroupShapes::exerciseStarted),
          new EventKind<>(
              "exercise-completed", ExerciseCompleted.class, GroupShapes::exerciseCompleted),
          new EventKind<>("side-started", SideStarted.class, GroupShapes::sideStarted),
          new EventKind<>("side-completed", SideCompleted.class, GroupShapes::sideCompleted),
          new EventKind<>("round-started", RoundStarted.class, GroupShapes::roundStarted),
          new EventKind<>("round-completed", RoundCompleted.class, GroupShapes::roundCompleted),
          new EventKind<>("step-started", StepStarted.class, StepShapes::started),
          new EventKind<>("rep-started", RepStarted.class, RepShapes::started),
          new EventKind<>("rep-completed", RepCompleted.class, RepShapes::completed),
          new EventKind<>("phase-started", PhaseStarted.class, RepShapes::phaseStarted),
          new EventKind<>("waiting", Waiting.class, StepShapes::waiting),
          new EventKind<>("cue-given", CueGiven.class, StepShapes::cueGiven),
          new EventKind<>("minimum-reached", MinimumReached.class, StepShapes::minimumReached),
          new EventKind<>("tick", Tick.class, StepShapes::tick),
          new EventKind<>("step-completed", StepCompleted.class, StepShapes::completed),
          new EventKind<>("pain-reported", PainReported.class, PainShapes::reported),
          new EventKind<>("pain-described", PainDescribed.class, PainShapes::described),
          new EventKind<>("eased-off", EasedOff.class, PainShapes::easedOff),
          new EventKind<>("stopped-on-pain", StoppedOnPain.class, PainShapes::stopped),
          new EventKind<>("symptom-reported", SymptomReported.class, SymptomShapes::reported),
          new EventKind<>("red-flag-raised", RedFlagRaised.class, SymptomShapes::redFlagRaised));

  private static final Map<String, EventKind<?>> BY_WORD = new LinkedHashMap<>();
  private static final Map<Class<?>, EventKind<?>> BY_TYPE = new LinkedHashMap<>();

  static {
    for (EventKind<?> kind : ALL) {
      BY_WORD.put(kind.word(), kind);
      BY_TYPE.put(kind.type(), kind);
    }
  }

  private EventKinds() {}

  /** Returns the kind that {@code event} is of. */
  static EventKind<?> of(RoutineEvent event) {
    EventKind<?> kind = BY_TYPE.get(event.getClass());
    if (kind == null) {
      throw new IllegalStateException("no JSON is known for " + event.getClass().getName());
    }
    return kind;
  }

  /**
   * Returns the kind that {@code word} names.
   *
   * @throws IllegalArgumentException if it names none
   */
  static EventKind<?> named(String word) {
    EventKind<?> kind = BY_WORD.get(word);
    if (kind == null) {
      throw new IllegalArgumentException("event: unknown event " + Visible.quoted(word));
    }
    return kind;
  }
}
