package dev.limber.model;

import dev.limber.event.StepKind;
import dev.limber.routine.Amount;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.Exercise;
import dev.limber.routine.Explain;
import dev.limber.routine.Hold;
import dev.limber.routine.Length;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import dev.limber.session.PlanOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Makes the tree of all that a routine plays, as {@link Node} tells. */
final class Unrolled {

  private final PlanOptions options;
  private final Dose dose;

  private Unrolled(PlanOptions options) {
    this.options = options;
    this.dose = new Dose(options);
  }

  static Node of(Routine routine, PlanOptions options) {
    Unrolled unrolled = new Unrolled(options);
    Node root = new Node(Node.Kind.ROUTINE, null, 0, "", Around.all(routine));
    List<IntFunction<Node>> parts = new ArrayList<>();
    if (options.getReady().isPresent()) {
      parts.add(i -> leaf(root, i, "get-ready", root.around, StepKind.GET_READY));
    }
    parts.addAll(unrolled.sequence(root, "steps", routine.steps(), Optional.empty(), root.around));
    root.children(of(parts));
    return root;
  }

  private static IntFunction<Node> of(List<IntFunction<Node>> parts) {
    return i -> i < parts.size() ? parts.get(i).apply(i) : null;
  }

  private static Node leaf(Node parent, int index, String path, Around around, StepKind kind) {
    Node leaf = new Node(Node.Kind.STEP, parent, index, path, around);
    leaf.step = kind;
    return leaf;
  }

  private Node pause(Node parent, int index, String path, StepKind kind, Length length) {
    Node leaf = leaf(parent, index, path, parent.around, kind);
    leaf.pause = Optional.of(length);
    return leaf;
  }

  /** What is played of {@code steps}, with a pause between them that is not beside a rest. */
  private List<IntFunction<Node>> sequence(
      Node parent, String path, List<Step> steps, Optional<Length> between, Around around) {
    List<IntFunction<Node>> parts = new ArrayList<>();
    Step before = null;
    for (int number = 0; number < steps.size(); number++) {
      Step step = steps.get(number);
      String place = path + "[" + number + "]";
      if (isPlayed(step, around.routine())) {
        if (before != null
            && isAnything(between)
            && !(before instanceof Rest)
            && !(step instanceof Rest)) {
          String pause = parent.path + ".between";
          parts.add(i -> pause(parent, i, pause, StepKind.REST, between.get()));
        }
        parts.add(i -> node(step, parent, i, place, around.with(step.qualifiers().media())));
        before = step;
      }
    }
    return parts;
  }

  private boolean isAnything(Optional<Length> length) {
    return length.isPresent() && dose.of(length.get()) > 0;
  }

  /** What a condition leaves out is as if it had never been written, and so is what is empty. */
  private boolean isPlayed(Step step, Routine routine) {
    Qualifiers with = step.qualifiers();
    boolean wanted =
        with.when().map(options.choices()::contains).orElse(true)
            && !with.unless().map(options.choices()::contains).orElse(false)
            && with.needs().stream()
                .allMatch(
                    prop ->
                        !routine.props().get(prop).optional() || options.props().contains(prop));
    if (step instanceof Use use) {
      return wanted && isAnyPlayed(use.routine().steps(), use.routine());
    }
    return wanted
        && (!(step instanceof ContainerStep container) || isAnyPlayed(container.steps(), routine));
  }

  private boolean isAnyPlayed(List<Step> steps, Routine routine) {
    return steps.stream().anyMatch(step -> isPlayed(step, routine));
  }

  private Node node(Step step, Node parent, int index, String path, Around around) {
    Node node =
        step instanceof ContainerStep || step instanceof Use
            ? new Node(kind(step), parent, index, path, around)
            : leaf(parent, index, path, around, stepKind(step));
    node.written = Optional.of(step);
    if (step instanceof Exercise exercise) {
      String steps = path + ".steps";
      node.children(of(sequence(node, steps, exercise.steps(), exercise.between(), around)));
    } else if (step instanceof Use use) {
      Around inside = around.in(use.routine());
      List<Step> steps = use.routine().steps();
      node.children(of(sequence(node, path + ".use.steps", steps, Optional.empty(), inside)));
    } else if (step instanceof Repeat repeat) {
      node.children(rounds(node, repeat));
    } else if (step instanceof RepeatPerSide sides) {
      node.children(of(sides(node, sides)));
    } else if (step instanceof StopOnPain guard) {
      node.children(of(guard(node, guard)));
    }
    return node;
  }

  private static Node.Kind kind(Step step) {
    if (step instanceof Repeat) {
      return Node.Kind.REPEAT;
    } else if (step instanceof RepeatPerSide) {
      return Node.Kind.SIDES;
    }
    return step instanceof StopOnPain ? Node.Kind.GUARD : Node.Kind.EXERCISE;
  }

  private static StepKind stepKind(Step step) {
    if (step instanceof Position) {
      return StepKind.POSITION;
    } else if (step instanceof Move) {
      return StepKind.MOVE;
    } else if (step instanceof Hold) {
      return StepKind.HOLD;
    } else if (step instanceof Reps) {
      return StepKind.REPS;
    }
    return step instanceof Explain ? StepKind.EXPLAIN : StepKind.REST;
  }

  /** Round, rest, round, rest, round; without an end where time is to end them. */
  private IntFunction<Node> rounds(Node node, Repeat repeat) {
    OptionalInt of = roundsOf(repeat.rounds());
    boolean rests = isAnything(repeat.rest());
    return i -> {
      int round = rests ? i / 2 + 1 : i + 1;
      boolean rest = rests && i % 2 == 1;
      if (of.isPresent() && (rest ? round + 1 : round) > of.getAsInt()) {
        return null;
      }
      return rest
          ? pause(node, i, node.path + ".rest", StepKind.REST, repeat.rest().get())
          : round(node, i, repeat, round, of);
    };
  }

  private OptionalInt roundsOf(Amount rounds) {
    return rounds instanceof CountRange range
        ? OptionalInt.of(dose.count(range))
        : OptionalInt.empty();
  }

  private Node round(Node node, int index, Repeat repeat, int round, OptionalInt of) {
    Around inside = node.around.round(round, of);
    Node made = new Node(Node.Kind.ROUND, node, index, node.path, inside);
    made.children(
        of(sequence(made, node.path + ".steps", repeat.steps(), repeat.between(), inside)));
    return made;
  }

  private List<IntFunction<Node>> sides(Node node, RepeatPerSide step) {
    Length change =
        step.changeOver()
            .orElse(node.around.routine().defaults().changeOver().orElse(Defaults.CHANGE_OVER));
    List<IntFunction<Node>> parts = new ArrayList<>();
    for (Side side : step.order().sides(options.affected())) {
      if (!parts.isEmpty() && isAnything(Optional.of(change))) {
        parts.add(i -> change(node, i, change, side));
      }
      parts.add(i -> side(node, i, step, side));
    }
    return parts;
  }

  private Node change(Node node, int index, Length length, Side coming) {
    Node change = pause(node, index, node.path + ".change-over", StepKind.CHANGE_OVER, length);
    change.nextSide = Optional.of(coming);
    return change;
  }

  private Node side(Node node, int index, RepeatPerSide step, Side side) {
    Around inside = node.around.on(side);
    Node made = new Node(Node.Kind.SIDE, node, index, node.path, inside);
    made.children(of(sequence(made, node.path + ".steps", step.steps(), step.between(), inside)));
    return made;
  }

  private List<IntFunction<Node>> guard(Node node, StopOnPain guard) {
    List<IntFunction<Node>> parts = new ArrayList<>();
    parts.add(
        i -> part(node, i, Node.Kind.BODY, node.path + ".steps", guard.steps(), guard.between()));
    if (isAnyPlayed(guard.release(), node.around.routine())) {
      String path = node.path + ".release";
      parts.add(i -> part(node, i, Node.Kind.RELEASE, path, guard.release(), Optional.empty()));
    }
    return parts;
  }

  private Node part(
      Node guard,
      int index,
      Node.Kind kind,
      String path,
      List<Step> steps,
      Optional<Length> between) {
    Node part = new Node(kind, guard, index, guard.path, guard.around);
    part.children(of(sequence(part, path, steps, between, guard.around)));
    return part;
  }
}
