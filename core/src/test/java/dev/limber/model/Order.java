package dev.limber.model;

import dev.limber.routine.Repeat;
import dev.limber.routine.Side;
import dev.limber.routine.TimeBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What comes after what, and where a path leads. */
final class Order {

  /** A repeat that time ends has rounds without end; nobody asks for one beyond these. */
  private static final int MOST_CHILDREN = 20;

  private final Node root;
  private final Dose dose;

  /** When the time of each repeat began that time ends. */
  private final Map<Node, Long> began = new HashMap<>();

  Order(Node root, Dose dose) {
    this.root = root;
    this.dose = dose;
  }

  private OptionalLong box(Node node) {
    return node.kind == Node.Kind.REPEAT
            && ((Repeat) node.written.get()).rounds() instanceof TimeBox box
        ? OptionalLong.of(dose.of(box.length()))
        : Times.NONE;
  }

  void opens(Node node, long now) {
    began.put(node, now);
  }

  /** Returns the step that comes after all of {@code node}, if that is over at {@code time}. */
  Node after(Node node, long time) {
    for (Node at = node; at.parent != null; at = at.parent) {
      Node sibling = at.parent.child(at.index + 1);
      if (sibling != null && mayBegin(sibling, time)) {
        return sibling.first();
      }
    }
    return null;
  }

  /** No round and no rest begins once the time of a repeat is over. */
  private boolean mayBegin(Node node, long time) {
    OptionalLong box = box(node.parent);
    return box.isEmpty() || time - began.get(node.parent) < box.getAsLong();
  }

  /** Returns the step to go back to that stands before {@code node}, or null. */
  Node before(Node node) {
    for (Node at = node; at.parent != null; at = at.parent) {
      for (int i = at.index - 1; i >= 0; i--) {
        Node found = last(at.parent.child(i));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private Node last(Node node) {
    if (node.kind == Node.Kind.STEP) {
      return node.isGoneBackTo() ? node : null;
    } else if (node.kind == Node.Kind.RELEASE) {
      return null;
    }
    int i = box(node).isPresent() ? 0 : size(node) - 1;
    Node found = null;
    while (i >= 0 && found == null) {
      found = last(node.child(i--));
    }
    return found;
  }

  private static int size(Node node) {
    int size = 0;
    while (node.child(size) != null) {
      size++;
    }
    return size;
  }

  /**
   * Returns the step that is meant by {@code path}: the one there, or the first one in the
   * container there, on {@code side} if that is asked for; null if there is none such. Rounds that
   * are left out are the first.
   */
  Node find(String path, Optional<Side> side, List<Integer> rounds) {
    Node meant = find(root, path, false, side, List.of());
    return meant == null || rounds.size() > meant.around.rounds().size()
        ? null
        : find(root, meant.path, false, meant.around.side(), rounds);
  }

  private static Node find(
      Node node, String path, boolean inside, Optional<Side> side, List<Integer> rounds) {
    boolean there = inside || node.written.isPresent() && node.path.equals(path);
    if (node.kind == Node.Kind.STEP) {
      boolean meant = side.isEmpty() || node.around.side().equals(side);
      return there && meant && node.written.isPresent() ? node : null;
    }
    Node found = null;
    for (int i = 0; found == null && i < MOST_CHILDREN && node.child(i) != null; i++) {
      if (isMeant(node.child(i), rounds)) {
        found = find(node.child(i), path, there, side, rounds);
      }
    }
    return found;
  }

  private static boolean isMeant(Node node, List<Integer> rounds) {
    int depth = node.around.rounds().size();
    return node.kind == Node.Kind.ROUND
        ? node.around.round().getAsInt() == (depth <= rounds.size() ? rounds.get(depth - 1) : 1)
        : node.kind != Node.Kind.RELEASE;
  }
}
