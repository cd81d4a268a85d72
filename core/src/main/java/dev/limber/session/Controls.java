package dev.limber.session;

import dev.limber.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the person or the host can do to a session.
 *
 * <p>A command that makes no sense in the present state changes nothing and returns false; none
 * throws for that. Every command works while the session is paused, and leaves it paused; only
 * {@link #resume} and {@link #finish} go on. While a release runs it is played to its end first,
 * whatever is commanded but {@link #next} and {@link #stop}. Until the release of a guard that acts
 * on pain has begun, no command leads elsewhere but further out.
 *
 * <p>A {@link Session} is not safe for use by several threads, a {@code Playback} of a player is.
 */
public interface Controls {

  /** Stands still. False if it already does. */
  boolean pause();

  /** Goes on after a pause. False if the session is not paused. */
  boolean resume();

  /**
   * Ends the running step, be it a rest, a change-over or a step of a release. It counts as
   * completed if it waits for the person or the host, or once its minimum is reached; else as
   * skipped.
   *
   * <p>In a hold that adds up its time it ends the running bout, or begins the next one. Where the
   * session waits before steps are tried again, it begins them.
   */
  boolean next();

  /** Leaves out the rest of the exercise, open releases first. False outside of an exercise. */
  boolean skipExercise();

  /**
   * Goes back to the start of the running step; within its first two seconds to the step played
   * before, in an earlier round or side too, past rests, change-overs and releases.
   *
   * <p>After a jump, "before" is meant in the order of the plan. Leaving a guard, its release is
   * played first. Within the first two seconds of a step of a release it leads to the last step
   * before the release, once that is over; later, and after pain or {@link #finish}, it is refused.
   */
  boolean back();

  /** Starts the running step again. False in a release. */
  boolean restartStep();

  /**
   * Goes to the step at {@code path}, or to the first one inside the container there.
   *
   * @param path a place in the file, as in {@link dev.limber.event.RoutineEvent.StepStarted#path()}
   * @param side the side, for a step inside a repeat-per-side; without it the first one played
   * @param rounds the rounds of all repeats around it, from 1, from the outside in; those left out
   *     are 1
   * @return false if the plan plays no such step, or it belongs to a release
   */
  boolean seek(String path, Optional<Side> side, List<Integer> rounds);

  /** Goes to the step at {@code path}, on the first side and in the first rounds. */
  default boolean seek(String path) {
    return seek(path, Optional.empty(), List.of());
  }

  /**
   * Makes the running step longer.
   *
   * @param by positive, whole milliseconds
   * @return false if no step with an end is running, it counts reps, or it would last more than 24
   *     hours
   * @throws IllegalArgumentException if {@code by} is not positive or not whole milliseconds
   */
  boolean extend(Duration by);

  /**
   * Tells that it hurts: the innermost guard around the running step whose threshold is met acts
   * before this returns; where none does, or in a release, the session is paused, unless {@link
   * PlanOptions#unguardedPain()} says otherwise.
   *
   * @param level 0 to 10; 0 is recorded only; without a level every threshold is met
   * @param area where it hurts, a slug such as {@code lower-back}; not checked, because a report of
   *     pain is never refused for the name of a place
   * @return false if the session has not started or is over
   * @throws IllegalArgumentException if the level is not 0 to 10
   */
  boolean reportPain(OptionalInt level, Optional<String> area);

  /** Tells that it hurts, without a level: every threshold is met. */
  default boolean reportPain() {
    return reportPain(OptionalInt.empty(), Optional.empty());
  }

  /** Tells that it hurts, from 0 to 10. */
  default boolean reportPain(int level) {
    return reportPain(OptionalInt.of(level), Optional.empty());
  }

  /**
   * Adds to the last report of pain, and acts on nothing. False if none was made.
   *
   * @param level 0 to 10
   * @param area where it hurts, a slug
   * @throws IllegalArgumentException if the level is not 0 to 10
   */
  boolean describePain(OptionalInt level, Optional<String> area);

  /**
   * Counts one rep of the running step: the running rep is done, and the next one begins.
   *
   * @return false if no step is running of which the host counts the reps, or all are counted
   */
  boolean rep();

  /**
   * Tells that a symptom is there or has gone. A red flag that is there ends the session at once,
   * without any release; a hold that waits for the end of a symptom comes to its tail.
   *
   * @param symptom its name in the file
   * @param present whether it is there
   * @return false if the session has not started or is over, or declares no such symptom
   */
  boolean reportSymptom(String symptom, boolean present);

  /**
   * Comes out safely: every open release runs, then the session ends. Resumes a paused session.
   * False if it is on its way out already, and not paused.
   */
  boolean finish();

  /** Ends the session now, without any release. */
  boolean stop();
}
