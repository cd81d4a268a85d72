package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.StopReason;
import dev.limber.event.Upcoming;
import dev.limber.event.WaitReason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events of what begins and ends on the walk of a session: it itself, its steps, and what
 * is around them.
 *
 * <p>Not safe for use by several threads.
 */
final class Narrator implements Visitor {

  private final Plan plan;
  private final Journal journal;
  private final Walk walk;
  private final Walk ahead;

  /** A jump that is told once everything before it is closed. */
  private @Nullable Way jump;

  private @Nullable StepSpec jumpTo;

  /** Why the session ends, if it does before its last step is over. */
  private @Nullable StopReason stop;

  Narrator(Plan plan, Journal journal, Walk walk) {
    this.plan = plan;
    this.journal = journal;
    this.walk = walk;
    this.ahead = new Walk(plan.program());
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
    switch (frame.kind) {
      case EXERCISE:
        if (journal.count()) {
          journal.add(
              new RoutineEvent.ExerciseStarted(
                  journal.seq(), journal.at(), frame.path, frame.id, title(frame)));
        }
        break;
      case SIDE:
        if (journal.count()) {
          journal.add(
              new RoutineEvent.SideStarted(
                  journal.seq(), journal.at(), frame.path, frame.side.get()));
        }
        break;
      case ROUND:
        if (journal.count()) {
          journal.add(
              new RoutineEvent.RoundStarted(
                  journal.seq(), journal.at(), frame.path, round(frame), rounds(frame)));
        }
        break;
      default:
        // guards and releases are known by what they do
    }
  }

  @Override
  public void closed(Frame frame, Outcome outcome) {
    switch (frame.kind) {
      case EXERCISE:
        if (journal.count()) {
          journal.add(
              new RoutineEvent.ExerciseCompleted(
                  journal.seq(), journal.at(), frame.path, frame.id, title(frame), outcome));
        }
        break;
      case SIDE:
        if (journal.count()) {
          journal.add(
              new RoutineEvent.SideCompleted(
                  journal.seq(), journal.at(), frame.path, frame.side.get(), outcome));
        }
        break;
      case ROUND:
        if (journal.count()) {
          journal.add(
              new RoutineEvent.RoundCompleted(
                  journal.seq(), journal.at(), frame.path, round(frame), rounds(frame), outcome));
        }
        break;
      default:
        // guards and releases are known by what they do
    }
  }

  private String title(Frame exercise) {
    Words words = exercise.title;
    return words == null ? "" : words.in(exercise, walk.rounds().counters);
  }

  private static OptionalInt rounds(Frame frame) {
    return frame.rounds == 0 ? OptionalInt.empty() : OptionalInt.of(frame.rounds);
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
    List<Integer> rounds = walk.rounds().around(walk.frame());
    journal.add(
        new RoutineEvent.StepStarted(
            journal.seq(),
            journal.at(),
            step.path,
            step.kind,
            step.id,
            frame.side,
            innermost(rounds),
            rounds,
            walk.say(step.text),
            walk.say(step.title),
            step.nextSide,
            step.planned,
            step.minimum,
            step.atMost,
            step.reps,
            step.posture,
            step.media,
            step.effort,
            walk.say(step.load),
            step.toHelper,
            upcoming()));
  }

  void stepCompleted(Outcome outcome, long length, long actual, OptionalInt reps) {
    if (!journal.count()) {
      return;
    }
    StepSpec step = walk.step();
    List<Integer> rounds = walk.rounds().around(walk.frame());
    journal.add(
        new RoutineEvent.StepCompleted(
            journal.seq(),
            journal.at(),
            step.path,
            step.kind,
            step.id,
            walk.frame().side,
            innermost(rounds),
            rounds,
            outcome,
            planned(step, length),
            Duration.ofNanos(actual),
            reps));
  }

  private static Optional<Duration> planned(StepSpec step, long length) {
    return !step.time.isClosed() || length == step.time.end()
        ? step.planned
        : Optional.of(Duration.ofNanos(length));
  }

  /** Looks ahead along the way that the session is on. */
  private Optional<Upcoming> upcoming() {
    ahead.lookAhead(walk, journal.now() + walk.step().time.expected());
    if (ahead.isOver()) {
      return Optional.empty();
    }
    StepSpec step = ahead.step();
    return Optional.of(
        new Upcoming(step.path, step.kind, ahead.frame().side, ahead.say(step.text)));
  }

  private static OptionalInt innermost(List<Integer> rounds) {
    return rounds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rounds.get(rounds.size() - 1));
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
