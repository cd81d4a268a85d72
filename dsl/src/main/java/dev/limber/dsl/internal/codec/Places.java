package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import java.util.Optional;

/** Finds the node of a path such as {@code steps[3].when}. */
final class Places {

  private Places() {}

  /** Returns the node at {@code path}, or the nearest around it that is there. */
  static Node find(Node root, String path) {
    Node node = root;
    for (String part : path.split("[.\\[]")) {
      Optional<Node> inside = step(node, part);
      if (!inside.isPresent()) {
        return node;
      }
      node = inside.get();
    }
    return node;
  }

  private static Optional<Node> step(Node node, String part) {
    if (node instanceof MapNode map) {
      return map.find(part);
    }
    if (node instanceof ListNode list && part.endsWith("]")) {
      int index = Integer.parseInt(part.substring(0, part.length() - 1));
      return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
    return Optional.empty();
  }
}
