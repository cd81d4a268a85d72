package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.routine.Side;
import java.util.List;
import java.util.Optional;

/** Where a command leads that goes elsewhere; null where it makes no sense. */
final class Jumps {

  private static final long TWO_SECONDS = 2_000_000_000;

  private final Course course;

  Jumps(Course course) {
    this.course = course;
  }

  Way skipExercise() {
    if (areOver()) {
      return null;
    }
    Node release = course.at.release();
    Node inside = release == null ? course.at : release.parent;
    Node exercise = inside.around(Node.Kind.EXERCISE);
    Node left = course.endedByPain;
    if (course.way != null && course.way.why() == Way.Why.SKIP) {
      left = course.way.leaves();
    }
    boolean isLeft = exercise != null && left != null && exercise.isIn(left);
    return exercise == null || isLeft ? null : way(Way.Why.SKIP, exercise, null);
  }

  Way back() {
    if (areOver()) {
      return null;
    }
    boolean waits = course.step == null;
    boolean late = !waits && course.step.elapsed() > TWO_SECONDS;
    boolean released = course.at.release() != null;
    boolean nowhere = (released || waits) && course.before == null;
    if (nowhere || released && (late || course.endedByPain != null)) {
      return null;
    }
    Node target = late || course.before == null ? course.at : course.before;
    return jump(Way.Why.BACK, target);
  }

  Way restartStep() {
    boolean isPlayed = course.step != null && course.at.release() == null;
    return isPlayed ? jump(Way.Why.RESTART, course.at) : null;
  }

  Way seek(String path, Optional<Side> side, List<Integer> rounds) {
    if (areOver()) {
      return null;
    }
    Node ended = course.endedByPain;
    boolean mayTurn =
        ended == null || ended.kind == Node.Kind.GUARD && !course.at.isIn(ended.child(0));
    if (!mayTurn) {
      return null;
    }
    Node target = course.order.find(path, side, rounds);
    return target == null ? null : jump(Way.Why.SEEK, target);
  }

  /** Returns whether the session is on its way to its end, from which nothing turns it. */
  boolean areOver() {
    boolean ended = course.endedByPain != null && course.endedByPain.parent == null;
    return ended || course.way != null && course.way.why() == Way.Why.FINISH;
  }

  private Way jump(Way.Why why, Node target) {
    Node release = course.at.release();
    Node leaves = release == null ? course.at : release.parent;
    while (!target.isIn(leaves.parent)) {
      leaves = leaves.parent;
    }
    return way(why, leaves, target);
  }

  private Way way(Way.Why why, Node leaves, Node target) {
    return new Way(why, leaves, Outcome.SKIPPED, course.at.path, target);
  }
}
