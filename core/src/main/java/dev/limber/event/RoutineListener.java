package dev.limber.event;

/**
 * Hears what happens in a session.
 *
 * <p>Override {@link #onEvent} to hear everything in one place, or any of the other methods to hear
 * one kind of event. For one session the methods are called in the order of {@link
 * RoutineEvent#seq()} and never by two threads at once. What is heard follows this grammar, in
 * which {@code *} is any number of times, {@code ?} is at most once, and {@code |} is or:
 *
 * <pre>{@code
 * session  = SessionStarted body* (SessionCompleted | SessionStopped)
 * body     = exercise | side | round | step | Jumped | Waiting | report
 * exercise = ExerciseStarted body* ExerciseCompleted
 * side     = SideStarted body* SideCompleted
 * round    = RoundStarted body* RoundCompleted
 * step     = StepStarted (rep | during)* StepCompleted
 * rep      = RepStarted (PhaseStarted | during)* RepCompleted
 * during   = MinimumReached | CueGiven | Tick | Waiting | report
 * report   = PainReported (StoppedOnPain | EasedOff)? | PainDescribed
 *          | SymptomReported RedFlagRaised? | SessionPaused | SessionResumed
 * }</pre>
 *
 * <p>Everything that was started gets exactly one completed, inner before outer, whatever happens,
 * and nothing comes after the last event. A step reaches its minimum at most once. Within a step
 * {@code Waiting} comes once for each thing that is waited for; outside of steps it comes before
 * steps that pain has ended are tried again.
 *
 * <p>A listener that throws disturbs neither the session nor the other listeners; the failure goes
 * to {@link Diagnostics}, and after three in a row the listener is let go. A command that a
 * listener gives acts at once; its events follow those that are already made.
 */
public interface RoutineListener {

  /** Hears every event, and hands it to the method for its kind. */
  default void onEvent(RoutineEvent event) {
    event.dispatchTo(this);
  }

  /** Hears {@link RoutineEvent.SessionStarted}. */
  default void sessionStarted(RoutineEvent.SessionStarted event) {}

  /** Hears {@link RoutineEvent.ExerciseStarted}. */
  default void exerciseStarted(RoutineEvent.ExerciseStarted event) {}

  /** Hears {@link RoutineEvent.ExerciseCompleted}. */
  default void exerciseCompleted(RoutineEvent.ExerciseCompleted event) {}

  /** Hears {@link RoutineEvent.SideStarted}. */
  default void sideStarted(RoutineEvent.SideStarted event) {}

  /** Hears {@link RoutineEvent.SideCompleted}. */
  default void sideCompleted(RoutineEvent.SideCompleted event) {}

  /** Hears {@link RoutineEvent.RoundStarted}. */
  default void roundStarted(RoutineEvent.RoundStarted event) {}

  /** Hears {@link RoutineEvent.RoundCompleted}. */
  default void roundCompleted(RoutineEvent.RoundCompleted event) {}

  /** Hears {@link RoutineEvent.StepStarted}. */
  default void stepStarted(RoutineEvent.StepStarted event) {}

  /** Hears {@link RoutineEvent.RepStarted}. */
  default void repStarted(RoutineEvent.RepStarted event) {}

  /** Hears {@link RoutineEvent.RepCompleted}. */
  default void repCompleted(RoutineEvent.RepCompleted event) {}

  /** Hears {@link RoutineEvent.PhaseStarted}. */
  default void phaseStarted(RoutineEvent.PhaseStarted event) {}

  /** Hears {@link RoutineEvent.CueGiven}. */
  default void cueGiven(RoutineEvent.CueGiven event) {}

  /** Hears {@link RoutineEvent.MinimumReached}. */
  default void minimumReached(RoutineEvent.MinimumReached event) {}

  /** Hears {@link RoutineEvent.Tick}. */
  default void tick(RoutineEvent.Tick event) {}

  /** Hears {@link RoutineEvent.Waiting}. */
  default void waiting(RoutineEvent.Waiting event) {}

  /** Hears {@link RoutineEvent.StepCompleted}. */
  default void stepCompleted(RoutineEvent.StepCompleted event) {}

  /** Hears {@link RoutineEvent.PainReported}. */
  default void painReported(RoutineEvent.PainReported event) {}

  /** Hears {@link RoutineEvent.PainDescribed}. */
  default void painDescribed(RoutineEvent.PainDescribed event) {}

  /** Hears {@link RoutineEvent.StoppedOnPain}. */
  default void stoppedOnPain(RoutineEvent.StoppedOnPain event) {}

  /** Hears {@link RoutineEvent.EasedOff}. */
  default void easedOff(RoutineEvent.EasedOff event) {}

  /** Hears {@link RoutineEvent.SymptomReported}. */
  default void symptomReported(RoutineEvent.SymptomReported event) {}

  /** Hears {@link RoutineEvent.RedFlagRaised}. */
  default void redFlagRaised(RoutineEvent.RedFlagRaised event) {}

  /** Hears {@link RoutineEvent.SessionPaused}. */
  default void sessionPaused(RoutineEvent.SessionPaused event) {}

  /** Hears {@link RoutineEvent.SessionResumed}. */
  default void sessionResumed(RoutineEvent.SessionResumed event) {}

  /** Hears {@link RoutineEvent.Jumped}. */
  default void jumped(RoutineEvent.Jumped event) {}

  /** Hears {@link RoutineEvent.SessionCompleted}. */
  default void sessionCompleted(RoutineEvent.SessionCompleted event) {}

  /** Hears {@link RoutineEvent.SessionStopped}. */
  default void sessionStopped(RoutineEvent.SessionStopped event) {}
}
