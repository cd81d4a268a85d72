package dev.limber.terminal;

import dev.limber.event.RoutineEvent.StepStarted;
import java.time.Duration;
import java.util.Optional;

/**
 * The running step, and what was told while it ran.
 *
 * <p>Immutable.
 *
 * @param step how it started
 * @param whereabouts how far its start is into the whole
 * @param exercise the title of the exercise around it
 * @param round which round of how many it is in
 * @param planned how long it takes, with every extension that is known of
 * @param minimumReached whether going on counts as completed
 * @param cue the last cue that was given
 * @param pain the last report of pain
 */
record Present(
    StepStarted step,
    Duration whereabouts,
    Optional<String> exercise,
    Optional<String> round,
    Duration planned,
    boolean minimumReached,
    Optional<String> cue,
    Optional<String> pain) {

  static Present of(
      StepStarted step, Duration whereabouts, Optional<String> exercise, Optional<String> round) {
    return new Present(
        step,
        whereabouts,
        exercise,
        round,
        step.planned(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  Present withCue(String text) {
    return with(planned, minimumReached, Optional.of(text), pain);
  }

  Present withMinimumReached() {
    return with(planned, true, cue, pain);
  }

  Present withPlanned(Duration length) {
    return with(length, minimumReached, cue, pain);
  }

  Present withPain(String text) {
    return with(planned, minimumReached, cue, Optional.of(text));
  }

  private Present with(
      Duration length, boolean enough, Optional<String> lastCue, Optional<String> lastPain) {
    return new Present(step, whereabouts, exercise, round, length, enough, lastCue, lastPain);
  }

  /** Returns how long it has lasted when the session is at {@code now}. */
  Duration elapsed(Duration now) {
    return Clamp.between(Duration.ZERO, now.minus(step.at()), planned);
  }

  /** Returns how long it still lasts. */
  Duration left(Duration now) {
    return planned.minus(elapsed(now));
  }

  /** Returns how much of it is over, from 0 to 1. */
  double share(Duration now) {
    return Clamp.share(elapsed(now), planned);
  }

  /** Returns how far the session is into a whole of {@code length}. */
  Duration intoWhole(Duration now, Duration length) {
    Duration inStep = Clamp.between(Duration.ZERO, elapsed(now), step.planned());
    return Clamp.between(Duration.ZERO, whereabouts.plus(inStep), length);
  }
}
