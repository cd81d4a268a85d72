package dev.limber.terminal;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.StepKind;
import dev.limber.event.WaitReason;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
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
 * @param planned when it ends by itself, with every extension that is known of; none if it never
 *     does
 * @param minimumReached whether going on counts as completed
 * @param told the last that was told of each kind
 * @param waiting what it waits for
 */
record Present(
    StepStarted step,
    Duration whereabouts,
    Optional<String> exercise,
    Optional<String> round,
    Optional<Duration> planned,
    boolean minimumReached,
    Map<Kind, String> told,
    Optional<Waiting> waiting) {

  /** What is told while a step runs, from top to bottom. */
  enum Kind {
    REP(Style.PLAIN),
    PAIN(Style.PAIN),
    CUE(Style.PLAIN);

    final Style style;

    Kind(Style style) {
      this.style = style;
    }
  }

  private static final Duration FOR_EVER = Duration.ofDays(1_000);

  static Present of(
      StepStarted step, Duration whereabouts, Optional<String> exercise, Optional<String> round) {
    return new Present(
        step,
        whereabouts,
        exercise,
        round,
        step.planned().or(step::atMost),
        false,
        new EnumMap<>(Kind.class),
        Optional.empty());
  }

  Present withTold(Kind kind, String words) {
    Map<Kind, String> more = new EnumMap<>(Kind.class);
    more.putAll(told);
    more.put(kind, words);
    return new Present(step, whereabouts, exercise, round, planned, minimumReached, more, waiting);
  }

  Present withMinimumReached() {
    return new Present(step, whereabouts, exercise, round, planned, true, told, waiting);
  }

  Present withPlanned(Duration length) {
    return new Present(
        step, whereabouts, exercise, round, Optional.of(length), minimumReached, told, waiting);
  }

  Present withWaiting(Optional<Waiting> event) {
    return new Present(step, whereabouts, exercise, round, planned, minimumReached, told, event);
  }

  /** Returns this without a wait for {@code reason}; other waits go on. */
  Present withoutWaiting(WaitReason reason) {
    return waitsFor(reason) ? withWaiting(Optional.empty()) : this;
  }

  boolean waitsFor(WaitReason reason) {
    return waiting.filter(event -> event.reason() == reason).isPresent();
  }

  /** Returns whether the person counts; where only time ends the reps, nobody else knows them. */
  boolean countsReps() {
    boolean timed = step.kind() == StepKind.REPS && step.reps().isEmpty();
    return timed || waitsFor(WaitReason.REPS);
  }

  /** Returns how long it has lasted when the session is at {@code now}. */
  Duration elapsed(Duration now) {
    Duration since = Clamp.between(Duration.ZERO, now.minus(step.at()), FOR_EVER);
    return planned.map(length -> Clamp.between(Duration.ZERO, since, length)).orElse(since);
  }

  /** Returns how long it still lasts, or how long it has lasted if nobody knows. */
  String left(Duration now) {
    return planned
        .map(length -> Times.left(length.minus(elapsed(now))) + " left")
        .orElseGet(() -> Times.left(elapsed(now)));
  }

  /** Returns how much of it is over, from 0 to 1; nothing of a step without an end. */
  double share(Duration now) {
    return planned.map(length -> Clamp.share(elapsed(now), length)).orElse(0.0);
  }

  /** Returns how far the session is into a whole of {@code length}. */
  Duration intoWhole(Duration now, Duration length) {
    Duration expected = step.planned().orElse(Duration.ZERO);
    Duration inStep = Clamp.between(Duration.ZERO, elapsed(now), expected);
    return Clamp.between(Duration.ZERO, whereabouts.plus(inStep), length);
  }
}
