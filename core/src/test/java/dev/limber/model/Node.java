package dev.limber.model;

import dev.limber.event.StepKind;
import dev.limber.routine.Length;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * A place in a routine as it is played: every round and every side of a container is a place of its
 * own, so that where a session is, what is open around it and what comes next are questions about
 * one tree. Only the places that are asked for are made.
 */
final class Node {

  enum Kind {
    ROUTINE,
    EXERCISE,
    REPEAT,
    ROUND,
    SIDES,
    SIDE,
    GUARD,
    BODY,
    RELEASE,
    STEP
  }

  final Kind kind;
  final Node parent;
  final int index;
  final String path;
  final Around around;

  /** What the author wrote here; none for the pauses and the lead-in. */
  Optional<Step> written = Optional.empty();

  /** How long a pause between rounds, sides or steps takes. */
  Optional<Length> pause = Optional.empty();

  /** What kind of step this is, if it is one. */
  StepKind step;

  /** The side that a change-over leads to. */
  Optional<Side> nextSide = Optional.empty();

  private final List<Node> children = new ArrayList<>();
  private IntFunction<Node> maker = i -> null;

  Node(Kind kind, Node parent, int index, String path, Around around) {
    this.kind = kind;
    this.parent = parent;
    this.index = index;
    this.path = path;
    this.around = around;
  }

  void children(IntFunction<Node> made) {
    this.maker = made;
  }

  /** Returns the place number {@code i} in this one, or null if there are not so many. */
  Node child(int i) {
    while (children.size() <= i) {
      Node next = maker.apply(children.size());
      if (next == null) {
        return null;
      }
      children.add(next);
    }
    return children.get(i);
  }

  /** Returns the first step in this place. */
  Node first() {
    Node at = this;
    while (at.kind != Kind.STEP) {
      at = at.child(0);
    }
    return at;
  }

  boolean isIn(Node other) {
    return around(node -> node == other) != null;
  }

  /** Returns the innermost of this place and those around it that is as {@code wanted}, or null. */
  Node around(Predicate<Node> wanted) {
    Node at = this;
    while (at != null && !wanted.test(at)) {
      at = at.parent;
    }
    return at;
  }

  Routine outermostRoutine() {
    return around(Kind.ROUTINE).around.routine();
  }

  Node around(Kind wanted) {
    return around(node -> node.kind == wanted);
  }

  /** Returns the outermost release around this place, or null. */
  Node release() {
    Node inner = around(Kind.RELEASE);
    Node outer = inner;
    while (inner != null) {
      outer = inner;
      inner = inner.parent.around(Kind.RELEASE);
    }
    return outer;
  }

  /** Returns whether this is a step to go back to: no pause, no lead-in, and in no release. */
  boolean isGoneBackTo() {
    return kind == Kind.STEP
        && step != StepKind.REST
        && step != StepKind.CHANGE_OVER
        && step != StepKind.GET_READY
        && release() == null;
  }

  @Override
  public String toString() {
    return kind + " " + path + around.rounds() + around.side().map(side -> " " + side).orElse("");
  }
}
