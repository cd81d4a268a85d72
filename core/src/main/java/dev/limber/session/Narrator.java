package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.StopReason;
import dev.limber.event.Upcoming;
import dev.limber.event.WaitReason;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events of what begins and ends on the walk of a session: it itself, its steps, and what
 * is around them.
 *
 * <p>What an event tells is looked up before {@code new}: the stores into an object that nobody can
 * have seen yet cost the garbage collector nothing, and the JIT only sees that nobody can if
 * nothing is done in between.
 *
 * <p>Not safe for use by several threads.
 */
final class Narrator implements Visitor {

  private final Plan plan;
  private final Journal journal;
  private final Walk walk;

  /** For looking ahead, which few sessions have to do. */
  private @Nullable Walk ahead;

  /** A jump that is told once everything before it is closed. */
  private @Nullable Way jump;

  private @Nullable StepSpec jumpTo;

  /** Why the session ends, if it does before its last step is over. */
  private @Nullable StopReason stop;

  Narrator(Plan plan, Journal journal, Walk walk) {
    this.plan = plan;
    this.journal = journal;
    this.walk = walk;
  }

  /** Forgets what it has been told, because another session takes the place of this one. */
  void forget() {
    jump = null;
    stop = null;
  }

  void sessionStarted() {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.SessionStarted(
              journal.seq(),
              journal.at(),
              plan.routine().id(),
              plan.title(),
              plan.timeline().whole()));
    }
  }

  @Override
  public void opened(Frame frame) {
    tellJump();
    if (isTold(frame) && journal.count()) {
      journal.add(started(frame, journal.seq(), journal.at()));
    }
  }

  @Override
  public void closed(Frame frame, Outcome outcome) {
    if (isTold(frame) && journal.count()) {
      journal.add(completed(frame, journal.seq(), journal.at(), outcome));
    }
  }

  /** Guards and releases are known by what they do. */
  private static boolean isTold(Frame frame) {
    return frame.kind == Frame.Kind.EXERCISE
        || frame.kind == Frame.Kind.SIDE
        || frame.kind == Frame.Kind.ROUND;
  }

  private RoutineEvent started(Frame frame, long seq, Duration at) {
    if (frame.kind == Frame.Kind.EXERCISE) {
      String title = title(frame);
      return new RoutineEvent.ExerciseStarted(seq, at, frame.path, frame.id, title);
    }
    if (frame.kind == Frame.Kind.SIDE) {
      Side side = frame.side.get();
      return new RoutineEvent.SideStarted(seq, at, frame.path, side);
    }
    int round = round(frame);
    return new RoutineEvent.RoundStarted(seq, at, frame.path, round, frame.of);
  }

  private RoutineEvent completed(Frame frame, long seq, Duration at, Outcome outcome) {
    if (frame.kind == Frame.Kind.EXERCISE) {
      String title = title(frame);
      return new RoutineEvent.ExerciseCompleted(seq, at, frame.path, frame.id, title, outcome);
    }
    if (frame.kind == Frame.Kind.SIDE) {
      Side side = frame.side.get();
      return new RoutineEvent.SideCompleted(seq, at, frame.path, side, outcome);
    }
    int round = round(frame);
    return new RoutineEvent.RoundCompleted(seq, at, frame.path, round, frame.of, outcome);
  }

  private String title(Frame exercise) {
    Words words = exercise.title;
    return words == null ? "" : words.in(exercise, walk.rounds().counters);
  }

  private int round(Frame frame) {
    return walk.rounds().counters[frame.slot];
  }

  @Override
  public void arrived(Way way, @Nullable StepSpec to) {
    stop = way.stop();
    if (way.jump() != null) {
      jump = way;
      jumpTo = to;
    }
  }

  private void tellJump() {
    Way told = jump;
    if (told != null && told.jump() != null) {
      jump = null;
      if (journal.count()) {
        journal.add(
            new RoutineEvent.Jumped(
                journal.seq(),
                journal.at(),
                told.jump(),
                plan.program().place(told.from()),
                Optional.ofNullable(jumpTo).map(step -> step.path)));
      }
    }
  }

  void stepStarted() {
    tellJump();
    if (!journal.count()) {
      return;
    }
    StepSpec step = walk.step();
    Frame frame = walk.frame();
    int[] counters = walk.rounds().counters;
    long seq = journal.seq();
    Duration at = journal.at();
    OptionalInt round = walk.rounds().innermost(frame);
    List<Integer> rounds = walk.rounds().around(frame);
    Optional<String> text = Words.said(step.text, frame, counters);
    Optional<String> title = Words.said(step.title, frame, counters);
    Optional<String> load = Words.said(step.load, frame, counters);
    Optional<Upcoming> next = upcoming(journal.now() + step.time.expected());
    journal.add(
        new RoutineEvent.StepStarted(
            seq,
            at,
            step.path,
            step.kind,
            step.id,
            step.side,
            round,
            rounds,
            text,
            title,
            step.nextSide,
            step.planned,
            step.minimum,
            step.atMost,
            step.reps,
            step.posture,
            step.media,
            step.effort,
            load,
            step.toHelper,
            next));
  }

  void stepCompleted(Outcome outcome, long length, long actual, OptionalInt reps) {
    if (!journal.count()) {
      return;
    }
    StepSpec step = walk.step();
    Frame frame = walk.frame();
    long seq = journal.seq();
    Duration at = journal.at();
    OptionalInt round = walk.rounds().innermost(frame);
    List<Integer> rounds = walk.rounds().around(frame);
    Optional<Duration> planned = planned(step, length);
    Duration taken = step.duration(actual);
    journal.add(
        new RoutineEvent.StepCompleted(
            seq, at, step.path, step.kind, step.id, step.side, round, rounds, outcome, planned,
            taken, reps));
  }

  private static Optional<Duration> planned(StepSpec step, long length) {
    return !step.time.isClosed() || length == step.time.end()
        ? step.planned
        : Optional.of(step.duration(length));
  }

  /** Looks ahead along the way that the session is on. */
  private Optional<Upcoming> upcoming(long end) {
    Optional<Upcoming> next = walk.upcoming(end);
    return next == null ? lookAhead(end) : next;
  }

  private Optional<Upcoming> lookAhead(long end) {
    Walk there = ahead == null ? new Walk(plan.program()) : ahead;
    ahead = there;
    there.lookAhead(walk, end);
    return there.isOver()
        ? Optional.empty()
        : plan.program().op(there.pc()).upcoming(there.rounds().counters);
  }

  void waitingForRetry() {
    tellJump();
    if (journal.count()) {
      journal.add(
          new RoutineEvent.Waiting(
              journal.seq(), journal.at(), walk.place(), WaitReason.RETRY, Optional.empty()));
    }
  }

  /** Tells the end: stopped for {@code now}, or for the reason of the way that led to it. */
  void ended(Ledger ledger, @Nullable StopReason now) {
    tellJump();
    StopReason reason = now == null ? stop : now;
    if (!journal.count()) {
      return;
    }
    journal.add(
        reason == null
            ? new RoutineEvent.SessionCompleted(journal.seq(), journal.at(), ledger.totals())
            : new RoutineEvent.SessionStopped(
                journal.seq(), journal.at(), reason, ledger.totals()));
  }
}
