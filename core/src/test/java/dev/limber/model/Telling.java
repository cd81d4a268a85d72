package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.RoundCompleted;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SideCompleted;
import dev.limber.event.RoutineEvent.SideStarted;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.Upcoming;
import dev.limber.routine.Exercise;
import dev.limber.routine.Explain;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.TimedStep;
import dev.limber.routine.Use;
import dev.limber.session.PlanOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells what starts and what is over. */
final class Telling {

  private final Log log;
  private final PlanOptions options;
  private final Said said;

  Telling(Log log, Routine routine, PlanOptions options) {
    this.log = log;
    this.options = options;
    this.said = Said.of(routine, options);
  }

  /** Tells that what is at {@code node} starts, if that is told. */
  void starts(Node node) {
    if (node.kind == Node.Kind.EXERCISE) {
      log.tell((seq, at) -> new ExerciseStarted(seq, at, node.path, id(node), title(node)));
    } else if (node.kind == Node.Kind.ROUND) {
      log.tell((seq, at) -> new RoundStarted(seq, at, node.path, round(node), node.around.of()));
    } else if (node.kind == Node.Kind.SIDE) {
      log.tell((seq, at) -> new SideStarted(seq, at, node.path, side(node)));
    }
  }

  void isOver(Node node, Outcome outcome) {
    if (node.kind == Node.Kind.EXERCISE) {
      log.tell(
          (seq, at) -> new ExerciseCompleted(seq, at, node.path, id(node), title(node), outcome));
    } else if (node.kind == Node.Kind.ROUND) {
      log.tell(
          (seq, at) ->
              new RoundCompleted(seq, at, node.path, round(node), node.around.of(), outcome));
    } else if (node.kind == Node.Kind.SIDE) {
      log.tell((seq, at) -> new SideCompleted(seq, at, node.path, side(node), outcome));
    }
  }

  private static int round(Node node) {
    return node.around.round().getAsInt();
  }

  private static Side side(Node node) {
    return node.around.side().get();
  }

  static Optional<String> id(Node node) {
    return node.written.flatMap(step -> step.qualifiers().id());
  }

  private String title(Node node) {
    if (node.written.get() instanceof Use use) {
      return said.text(use.routine().title(), node.around.in(use.routine()));
    }
    return said.text(((Exercise) node.written.get()).title(), node.around);
  }

  /** Tells that {@code step} starts, and that {@code next} comes then if nothing happens. */
  void starts(Played step, Optional<Node> next) {
    Node node = step.node;
    Optional<TimedStep> written = node.written.map(TimedStep.class::cast);
    log.tell(
        (seq, at) ->
            new StepStarted(
                seq,
                at,
                node.path,
                node.step,
                id(node),
                node.around.side(),
                node.around.round(),
                node.around.rounds(),
                text(node),
                sayStands(node) ? ownText(node) : Optional.empty(),
                node.nextSide,
                Times.duration(step.planned()),
                step.planned().isPresent()
                    ? Times.duration(step.minimumToTell())
                    : Optional.empty(),
                Times.duration(step.atMost()),
                step.reps(),
                node.written.flatMap(Telling::posture),
                node.written.isPresent() ? Said.media(node.around) : Media.NONE,
                written.map(it -> it.guidance().effort()).orElse(OptionalInt.empty()),
                written
                    .flatMap(it -> it.guidance().load())
                    .map(load -> said.text(load, node.around, step.reps(), OptionalInt.empty())),
                written.map(it -> it.guidance().toHelper()).orElse(false),
                next.map(this::upcoming)));
  }

  private static Optional<String> posture(Step step) {
    return step instanceof Position position ? Optional.of(position.posture()) : Optional.empty();
  }

  private Upcoming upcoming(Node next) {
    return new Upcoming(next.path, next.step, next.around.side(), text(next));
  }

  private static boolean sayStands(Node node) {
    return node.written.map(step -> !((TimedStep) step).guidance().say().isEmpty()).orElse(false);
  }

  private Optional<String> text(Node node) {
    if (sayStands(node)) {
      Text turn = node.around.turn(((TimedStep) node.written.get()).guidance().say());
      return Optional.of(words(turn, node));
    }
    Optional<String> own = ownText(node);
    return own.isPresent() ? own : node.written.flatMap(Telling::posture);
  }

  private Optional<String> ownText(Node node) {
    if (node.written.isPresent() && node.written.get() instanceof Move move) {
      return Optional.of(words(move.text(), node));
    } else if (node.written.isPresent() && node.written.get() instanceof Explain explain) {
      return Optional.of(words(explain.text(), node));
    }
    return Optional.empty();
  }

  private String words(Text text, Node node) {
    return said.text(text, node.around, Playing.count(node, options), OptionalInt.empty());
  }

  void isOver(Played step, Outcome outcome) {
    Node node = step.node;
    log.tell(
        (seq, at) ->
            new StepCompleted(
                seq,
                at,
                node.path,
                node.step,
                id(node),
                node.around.side(),
                node.around.round(),
                node.around.rounds(),
                outcome,
                Times.duration(step.planned()),
                Duration.ofNanos(step.elapsed()),
                step.countsReps() ? OptionalInt.of(step.done) : OptionalInt.empty()));
  }
}
