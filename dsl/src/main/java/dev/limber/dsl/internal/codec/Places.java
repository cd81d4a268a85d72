package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.internal.Path;
import java.util.Optional;

/** Finds the node of a path such as {@code steps[3].when}. */
final class Places {

  private Places() {}

  /** Returns the node at {@code path}, or the nearest around it that is there. */
  static Node find(Node root, Path path) {
    return reach(root, path).node();
  }

  /** How far a path leads: to its end, or no further than to the node around. */
  private record Reach(Node node, boolean whole) {}

  private static Reach reach(Node root, Path path) {
    if (!path.parent().isPresent()) {
      return new Reach(root, true);
    }
    Reach parent = reach(root, path.parent().get());
    return parent.whole() ? within(parent.node(), path) : parent;
  }

  private static Reach within(Node node, Path path) {
    Node found = node;
    if (!path.key().isEmpty()) {
      Optional<Node> value = node instanceof MapNode map ? map.find(path.key()) : Optional.empty();
      if (!value.isPresent()) {
        return new Reach(node, false);
      }
      found = value.get();
    }
    if (path.index() < 0) {
      return new Reach(found, true);
    }
    boolean there = found instanceof ListNode list && path.index() < list.size();
    return there ? new Reach(((ListNode) found).get(path.index()), true) : new Reach(found, false);
  }
}
