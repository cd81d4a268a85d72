package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.StopReason;
import dev.limber.event.Upcoming;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events of a session out of what its walk and its clock do.
 *
 * <p>Not safe for use by several threads.
 */
final class Narrator implements Walk.Visitor {

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
                  journal.seq(), journal.at(), frame.path, round(frame), frame.rounds));
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
                  journal.seq(), journal.at(), frame.path, round(frame), frame.rounds, outcome));
        }
        break;
      default:
        // guards and releases are known by what they do
    }
  }

  private String title(Frame exercise) {
    Words words = exercise.title;
    return words == null ? "" : words.in(exercise, walk.counters);
  }

  private int round(Frame frame) {
    return walk.counters[frame.slot];
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
                told.from(),
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
    List<Integer> rounds = walk.rounds();
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
            step.posture,
            upcoming()));
  }

  void stepCompleted(Outcome outcome, long length, long actual) {
    if (!journal.count()) {
      return;
    }
    StepSpec step = walk.step();
    List<Integer> rounds = walk.rounds();
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
            length == step.plannedNanos ? step.planned : Duration.ofNanos(length),
            Duration.ofNanos(actual)));
  }

  /** Looks ahead along the way that the session is on. */
  private Optional<Upcoming> upcoming() {
    ahead.lookAhead(walk);
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

  void minimumReached() {
    if (journal.count()) {
      journal.add(new RoutineEvent.MinimumReached(journal.seq(), journal.at(), walk.step().path));
    }
  }

  void cueGiven(Words words) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.CueGiven(
              journal.seq(),
              journal.at(),
              walk.step().path,
              words.in(walk.frame(), walk.counters)));
    }
  }

  void tick(long elapsed, long remaining) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.Tick(
              journal.seq(),
              journal.at(),
              walk.step().path,
              Duration.ofNanos(elapsed),
              Duration.ofNanos(remaining)));
    }
  }

  void painReported(Pain pain) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.PainReported(journal.seq(), journal.at(), pain.level(), pain.area()));
    }
  }

  void painDescribed(Pain pain) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.PainDescribed(journal.seq(), journal.at(), pain.level(), pain.area()));
    }
  }

  void stoppedOnPain(Frame guard, Pain pain) {
    if (journal.count()) {
      journal.add(
          new RoutineEvent.StoppedOnPain(
              journal.seq(),
              journal.at(),
              guard.path,
              guard.id,
              pain.level(),
              pain.area(),
              guard.threshold,
              guard.then));
    }
  }

  void paused(PauseReason reason) {
    if (journal.count()) {
      journal.add(new RoutineEvent.SessionPaused(journal.seq(), journal.at(), reason));
    }
  }

  void resumed(PauseReason reason) {
    if (journal.count()) {
      journal.add(new RoutineEvent.SessionResumed(journal.seq(), journal.at(), reason));
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
