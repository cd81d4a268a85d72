package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;

/** Counts the values of a document. Stateless. */
final class Nodes {

  private Nodes() {}

  /** Returns how many nodes there are, keys included and references written out. */
  static long count(Node node) {
    long count = 1;
    if (node instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        count += 1 + count(map.value(i));
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        count += count(list.get(i));
      }
    }
    return count;
  }
}
