package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.StopReason;
import dev.limber.event.WaitReason;
import dev.limber.routine.AfterPain;
import dev.limber.routine.Routine;
import dev.limber.routine.StopOnPain;
import dev.limber.session.PlanOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a session is, what is open there, and how it goes from step to step. */
final class Course {

  final Log log = new Log();
  final Order order;
  final Tallies tallies;
  final Set<String> gone = new HashSet<>();

  private final PlanOptions options;
  private final Node root;
  private final Telling telling;
  private final Map<Node, Integer> retriesLeft = new HashMap<>();

  /** The step that is played, or the guard that waits to be tried again. */
  Node at;

  /** The visit of the step that is played; null while a guard waits. */
  Played step;

  /** The innermost place that is open. */
  private Node open;

  /** Where it goes when the release that is played is over; null if that is in order. */
  Way way;

  /** What pain has ended, as long as releases are played for it; else null. */
  Node endedByPain;

  /** The step to go back to from the beginning of this one, or null. */
  Node before;

  boolean isOver;

  Course(Routine routine, PlanOptions options) {
    this.options = options;
    this.root = Unrolled.of(routine, options);
    this.order = new Order(root, new Dose(options));
    this.telling = new Telling(log, routine, options);
    this.tallies = new Tallies(routine, options);
    this.open = root;
  }

  void begin() {
    begin(root.first());
  }

  /** Opens what is around {@code node}, and begins it. */
  private void begin(Node node) {
    Deque<Node> inside = new ArrayDeque<>();
    for (Node it = node.parent; it != open; it = it.parent) {
      inside.push(it);
    }
    for (Node it : inside) {
      open(it);
    }
    at = node;
    step = Playing.of(node, log, options, gone::contains);
    long end = log.now + step.expected();
    telling.starts(step, Optional.ofNullable(coming(end)));
    step.begins();
    endIfDone();
  }

  private void open(Node node) {
    open = node;
    order.opens(node, log.now);
    if (node.kind == Node.Kind.GUARD) {
      retriesLeft.put(node, ((StopOnPain) node.written.get()).retry());
    }
    telling.starts(node);
  }

  /** Closes what is open inside of {@code place}, from the inside out. */
  private void closeUpTo(Node place, Outcome outcome) {
    while (open != place) {
      telling.isOver(open, outcome);
      open = open.parent;
    }
  }

  /** Ends the step that is played if a report or a rep has left nothing of it. */
  void endIfDone() {
    if (step != null && step.isDone()) {
      endsByItself();
    }
  }

  void endsByItself() {
    ends(Outcome.COMPLETED, step.repAtEnd());
    goOn();
  }

  /** Ends the step that is played. */
  void ends(Outcome outcome, Outcome ofRep) {
    if (step != null) {
      step.repEnds(ofRep);
      telling.isOver(step, outcome);
      tallies.isOver(step, outcome);
      before = at.isGoneBackTo() ? at : before;
      step = null;
    }
  }

  /** Goes on in order, or where it is to go once the release is over. */
  void goOn() {
    Node next = order.after(at, log.now);
    Node release = at.release();
    if (way == null || next != null && next.isIn(release)) {
      goTo(next, Outcome.COMPLETED);
      return;
    }
    Node guard = release.parent;
    boolean isTriedAgain = way.why() == Way.Why.RETRY && way.leaves() == guard;
    closeUpTo(isTriedAgain ? guard : guard.parent, Outcome.COMPLETED);
    go(way);
  }

  private void goTo(Node next, Outcome closing) {
    if (next == null) {
      closeUpTo(root, closing);
      isOver = true;
      log.tell((seq, at) -> new SessionCompleted(seq, at, tallies.totals()));
      return;
    }
    closeUpTo(next.parent.around(node -> open.isIn(node)), closing);
    begin(next);
  }

  /** Leaves by {@code way}: first by the releases of the guards that it leaves, inside out. */
  void go(Way way) {
    this.way = way;
    Node release = releaseOn(way, open);
    if (release != null) {
      closeUpTo(release.parent, way.closing());
      begin(release.first());
      return;
    }
    this.way = null;
    endedByPain = null;
    switch (way.why()) {
      case RETRY -> waitToTryAgain(way);
      case PAIN -> endedByPain(way);
      case FINISH -> stop(Outcome.STOPPED, StopReason.FINISHED);
      case SKIP -> {
        closeUpTo(way.leaves().parent, way.closing());
        Node next = order.after(way.leaves(), log.now);
        Node stays = next == null ? root : next.parent.around(node -> open.isIn(node));
        closeUpTo(stays, Outcome.COMPLETED);
        jump(way, next);
        goTo(next, Outcome.COMPLETED);
      }
      default -> {
        closeUpTo(way.leaves().parent, way.closing());
        jump(way, way.target());
        before = order.before(way.target());
        begin(way.target());
      }
    }
  }

  private void jump(Way by, Node to) {
    log.tell(
        (seq, at) ->
            new Jumped(seq, at, by.jump(), by.from(), Optional.ofNullable(to).map(it -> it.path)));
  }

  /**
   * Returns the release of the innermost guard in whose steps {@code inside} is and that is left.
   */
  private static Node releaseOn(Way way, Node inside) {
    for (Node it = inside; it != way.leaves().parent; it = it.parent) {
      if (it.kind == Node.Kind.BODY && it.parent.child(1) != null) {
        return it.parent.child(1);
      }
    }
    return null;
  }

  private void waitToTryAgain(Way way) {
    closeUpTo(way.leaves(), way.closing());
    at = way.leaves();
    Node guard = at;
    log.tell((seq, now) -> new Waiting(seq, now, guard.path, WaitReason.RETRY, Optional.empty()));
  }

  void tryAgain() {
    begin(at.child(0).first());
  }

  private void endedByPain(Way way) {
    if (way.leaves() == root) {
      stop(Outcome.STOPPED_BY_PAIN, StopReason.PAIN);
      return;
    }
    Node ended = way.leaves();
    if (open.isIn(ended)) {
      closeUpTo(ended.parent, way.closing());
    }
    goTo(order.after(ended, log.now), Outcome.COMPLETED);
  }

  /** Ends the session, whatever is open. */
  void stop(Outcome outcome, StopReason reason) {
    ends(outcome, outcome);
    closeUpTo(root, outcome);
    isOver = true;
    log.tell((seq, at) -> new SessionStopped(seq, at, reason, tallies.totals()));
  }

  int retriesLeft(Node guard) {
    return retriesLeft.get(guard);
  }

  /** {@code guard} acts: its steps end, and what it says comes then. */
  void acts(Node guard) {
    ends(Outcome.STOPPED_BY_PAIN, Outcome.STOPPED_BY_PAIN);
    boolean isTriedAgain = retriesLeft.get(guard) > 0;
    retriesLeft.merge(guard, -1, Integer::sum);
    endedByPain = isTriedAgain ? guard : ended(guard);
    go(
        new Way(
            isTriedAgain ? Way.Why.RETRY : Way.Why.PAIN,
            endedByPain,
            Outcome.STOPPED_BY_PAIN,
            at.path,
            null));
  }

  private Node ended(Node guard) {
    AfterPain then = ((StopOnPain) guard.written.get()).then();
    return switch (then) {
      case CONTINUE -> guard;
      case END_SIDE -> guard.around(Node.Kind.SIDE);
      case END_EXERCISE -> guard.around(Node.Kind.EXERCISE);
      case END_ROUTINE -> root;
    };
  }

  /** Returns the step that comes after the one that is played, if that is over at {@code time}. */
  private Node coming(long time) {
    Node next = order.after(at, time);
    Node release = at.release();
    if (way == null || next != null && next.isIn(release)) {
      return next;
    }
    // of the guard whose release this is, nothing is left to run
    Node above = way.leaves() == release.parent ? null : releaseOn(way, release.parent.parent);
    if (above != null) {
      return above.first();
    }
    return switch (way.why()) {
      case RETRY -> way.leaves().first();
      case PAIN -> way.leaves() == root ? null : order.after(way.leaves(), time);
      case SKIP -> order.after(way.leaves(), time);
      case FINISH -> null;
      default -> way.target();
    };
  }
}
