package dev.limber.dsl.internal;

import java.util.Optional;

/**
 * Finds the path of a place, such as {@code steps[3].steps[0].release[0]}.
 *
 * <p>Nodes know where they stand, so nobody needs to keep a path while a document is read: one is
 * found by going down from the root when a problem is shown. What was reached by an alias has the
 * path of its anchor, where it is written. Stateless.
 */
final class Paths {

  private Paths() {}

  /** Returns the path of the smallest node around a place; a key has the path of its mapping. */
  static String at(Node root, int start, int end) {
    StringBuilder path = new StringBuilder();
    Optional<Node> node = Optional.of(root);
    while (node.isPresent()) {
      node = step(node.get(), start, end, path);
    }
    return path.toString();
  }

  /** Goes one step down, and writes it to the path. */
  private static Optional<Node> step(Node node, int start, int end, StringBuilder path) {
    if (node instanceof MapNode map) {
      return stepInto(map, start, end, path);
    }
    return node instanceof ListNode list ? stepInto(list, start, end, path) : Optional.empty();
  }

  private static Optional<Node> stepInto(MapNode map, int start, int end, StringBuilder path) {
    for (int i = 0; i < map.size(); i++) {
      if (holds(map.value(i), start, end)) {
        path.append(path.length() == 0 ? "" : ".").append(Visible.cut(map.key(i).value()));
        return Optional.of(map.value(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> stepInto(ListNode list, int start, int end, StringBuilder path) {
    for (int i = 0; i < list.size(); i++) {
      if (holds(list.get(i), start, end)) {
        path.append('[').append(i).append(']');
        return Optional.of(list.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Node node, int start, int end) {
    // An empty value stands directly behind its key or before the next one, and holds only itself.
    boolean begins = start == node.start() || (start > node.start() && start < node.end());
    return (begins && end <= node.end()) || (start == end && endsEmpty(node, start));
  }

  /** Returns whether the last value inside of a node is an empty one at a position. */
  private static boolean endsEmpty(Node node, int at) {
    Node last = node;
    while (last.end() == at && last.start() < at) {
      if (last instanceof MapNode map && map.size() > 0) {
        last = map.value(map.size() - 1);
      } else if (last instanceof ListNode list && list.size() > 0) {
        last = list.get(list.size() - 1);
      } else {
        return false;
      }
    }
    return last.start() == at && last.end() == at;
  }
}
