package dev.limber.event;

import dev.limber.routine.AfterPain;
import dev.limber.routine.Media;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened in a session.
 *
 * <p>A path is the place of a step in its file, such as {@code steps[3].steps[0].release[0]}; all
 * texts are resolved. Immutable.
 *
 * @see RoutineListener
 */
public sealed interface RoutineEvent {

  /** Returns the number of this event in its session: 1, 2, 3 … without gaps. */
  long seq();

  /**
   * Returns the active time since the session began. A pause adds nothing to it, waiting for the
   * person does.
   */
  Duration at();

  /** Calls the method of {@code listener} that is meant for this kind of event. */
  void dispatchTo(RoutineListener listener);

  /**
   * The session began; always the first event.
   *
   * @param routine the id of the routine
   * @param title its title
   * @param lengths how long the plan takes
   */
  record SessionStarted(long seq, Duration at, String routine, String title, Lengths lengths)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.sessionStarted(this);
    }
  }

  /** An exercise began. */
  record ExerciseStarted(long seq, Duration at, String path, Optional<String> id, String title)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.exerciseStarted(this);
    }
  }

  /** An exercise is over. */
  record ExerciseCompleted(
      long seq, Duration at, String path, Optional<String> id, String title, Outcome outcome)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.exerciseCompleted(this);
    }
  }

  /** A side began. */
  record SideStarted(long seq, Duration at, String path, Side side) implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.sideStarted(this);
    }
  }

  /** A side is over. */
  record SideCompleted(long seq, Duration at, String path, Side side, Outcome outcome)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.sideCompleted(this);
    }
  }

  /**
   * A round of a repeat began.
   *
   * @param round its number, from 1
   * @param of how many rounds there are; none where only time ends them
   */
  record RoundStarted(long seq, Duration at, String path, int round, OptionalInt of)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.roundStarted(this);
    }
  }

  /**
   * A round of a repeat is over.
   *
   * @param round its number, from 1
   * @param of how many rounds there are; none where only time ends them
   */
  record RoundCompleted(
      long seq, Duration at, String path, int round, OptionalInt of, Outcome outcome)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.roundCompleted(this);
    }
  }

  /**
   * A step began.
   *
   * @param path the step's place in the file
   * @param kind what kind of step it is
   * @param id the step's own name
   * @param side the side around it; none in a change-over
   * @param round the round of the innermost repeat around it, from 1
   * @param rounds the rounds of all repeats around it, from the outside in
   * @param text what to show and say
   * @param title the text of a move or an explanation beside which other words are said
   * @param nextSide the side that comes after a change-over
   * @param planned how long it takes; none if it is open-ended
   * @param minimum from when on going on counts as completed, where that is known and before the
   *     end
   * @param atMost when an open-ended step ends by itself
   * @param reps how many reps there are, in a step that counts them
   * @param posture the posture to take up, in a position
   * @param media what can be shown or played; that of a container where the step has none
   * @param effort how hard it should be, 1 to 10 on the Borg CR10 scale
   * @param load the weight or resistance
   * @param toHelper whether the words are for a partner who helps
   * @param next what comes after it
   */
  record StepStarted(
      long seq,
      Duration at,
      String path,
      StepKind kind,
      Optional<String> id,
      Optional<Side> side,
      OptionalInt round,
      List<Integer> rounds,
      Optional<String> text,
      Optional<String> title,
      Optional<Side> nextSide,
      Optional<Duration> planned,
      Optional<Duration> minimum,
      Optional<Duration> atMost,
      OptionalInt reps,
      Optional<String> posture,
      Media media,
      OptionalInt effort,
      Optional<String> load,
      boolean toHelper,
      Optional<Upcoming> next)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.stepStarted(this);
    }
  }

  /**
   * A rep of a step began, or a bout of a hold that adds up its time.
   *
   * @param path the step's place in the file
   * @param rep its number, from 1
   * @param of how many reps there are; none where only time ends them
   */
  record RepStarted(long seq, Duration at, String path, int rep, OptionalInt of)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.repStarted(this);
    }
  }

  /**
   * A rep of a step is over, or a bout of a hold that adds up its time.
   *
   * @param path the step's place in the file
   * @param rep its number, from 1
   * @param of how many reps there are; none where only time ends them
   * @param outcome {@code SKIPPED} for a rep that was not counted, and for a bout that was too
   *     short to count
   */
  record RepCompleted(long seq, Duration at, String path, int rep, OptionalInt of, Outcome outcome)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.repCompleted(this);
    }
  }

  /**
   * A phase of the running rep began. A phase that takes no time is not told.
   *
   * @param path the step's place in the file
   * @param rep the number of the rep, from 1
   * @param phase which phase
   * @param planned how long it takes
   */
  record PhaseStarted(
      long seq, Duration at, String path, int rep, PhaseKind phase, Duration planned)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.phaseStarted(this);
    }
  }

  /**
   * Words that are due while a step lasts.
   *
   * @param path the step's place in the file
   * @param toHelper whether the words are for a partner who helps
   */
  record CueGiven(long seq, Duration at, String path, String text, boolean toHelper)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.cueGiven(this);
    }
  }

  /** The running step has lasted its minimum: from here on going on counts as completed. */
  record MinimumReached(long seq, Duration at, String path) implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.minimumReached(this);
    }
  }

  /**
   * Time went by in the running step; only if the host asked for ticks or a countdown.
   *
   * @param elapsed how long the step has lasted
   * @param remaining how long it still lasts; none as long as it has no end
   */
  record Tick(long seq, Duration at, String path, Duration elapsed, Optional<Duration> remaining)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.tick(this);
    }
  }

  /**
   * The session waits for the person or the host; time goes on.
   *
   * @param path the place of the step that waits; before a retry that of its guard
   * @param reason what it waits for
   * @param symptom the symptom whose end it waits for
   */
  record Waiting(long seq, Duration at, String path, WaitReason reason, Optional<String> symptom)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.waiting(this);
    }
  }

  /**
   * A step is over.
   *
   * @param planned how long it was to take, with every extension; none if it was open-ended
   * @param actual how long it took
   * @param reps how many reps were done, in a step that counts them
   */
  record StepCompleted(
      long seq,
      Duration at,
      String path,
      StepKind kind,
      Optional<String> id,
      Optional<Side> side,
      OptionalInt round,
      List<Integer> rounds,
      Outcome outcome,
      Optional<Duration> planned,
      Duration actual,
      OptionalInt reps)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.stepCompleted(this);
    }
  }

  /**
   * The person reported pain.
   *
   * @param level 0 to 10; none if it was not said
   * @param area where, if it was said
   */
  record PainReported(long seq, Duration at, OptionalInt level, Optional<String> area)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.painReported(this);
    }
  }

  /** The person said more about the last report of pain; nothing else follows from it. */
  record PainDescribed(long seq, Duration at, OptionalInt level, Optional<String> area)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.painDescribed(this);
    }
  }

  /**
   * A guard acts on a report of pain.
   *
   * @param path the guard's place in the file
   * @param id the guard's own name
   * @param threshold the level at or above which it acts
   * @param then how the session goes on after the release
   * @param retriesLeft how often the steps may still be tried again first
   */
  record StoppedOnPain(
      long seq,
      Duration at,
      String path,
      Optional<String> id,
      OptionalInt level,
      Optional<String> area,
      int threshold,
      AfterPain then,
      int retriesLeft)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.stoppedOnPain(this);
    }
  }

  /**
   * Pain calls for less: the person eases off, and goes on.
   *
   * @param path the guard's place in the file
   * @param id the guard's own name
   * @param level the level that was reported
   * @param area where it hurts, if it was said
   * @param easeAt the level at or above which the guard tells to ease off
   */
  record EasedOff(
      long seq,
      Duration at,
      String path,
      Optional<String> id,
      int level,
      Optional<String> area,
      int easeAt)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.easedOff(this);
    }
  }

  /**
   * The host reported a symptom.
   *
   * @param symptom its name in the file
   * @param present whether it is there, or has gone
   */
  record SymptomReported(long seq, Duration at, String symptom, boolean present)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.symptomReported(this);
    }
  }

  /**
   * A symptom was reported that ends the session at once.
   *
   * @param symptom its name in the file
   * @param advice what to tell the person
   */
  record RedFlagRaised(long seq, Duration at, String symptom, String advice)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.redFlagRaised(this);
    }
  }

  /** The session stands still. */
  record SessionPaused(long seq, Duration at, PauseReason reason) implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.sessionPaused(this);
    }
  }

  /**
   * The session goes on.
   *
   * @param reason why it had been paused
   */
  record SessionResumed(long seq, Duration at, PauseReason reason) implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.sessionResumed(this);
    }
  }

  /**
   * The session goes on elsewhere than in order.
   *
   * @param from the step that was left
   * @param to the step at which it goes on; none if nothing is left to play
   */
  record Jumped(long seq, Duration at, JumpReason reason, String from, Optional<String> to)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.jumped(this);
    }
  }

  /** The last step is over; the session's last event. */
  record SessionCompleted(long seq, Duration at, Totals totals) implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.sessionCompleted(this);
    }
  }

  /** The session ended before its last step was over; the session's last event. */
  record SessionStopped(long seq, Duration at, StopReason reason, Totals totals)
      implements RoutineEvent {
    @Override
    public void dispatchTo(RoutineListener listener) {
      listener.sessionStopped(this);
    }
  }
}
