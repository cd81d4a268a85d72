package dev.limber.dsl.internal;

import java.util.Optional;

/**
 * What a name like {@code &hold} stands for, from where it is written until the node is complete.
 */
final class Anchor {

  private final String name;
  private final int start;
  private Optional<Node> node = Optional.empty();
  private int size;
  private int height;
  private boolean used;

  Anchor(String name, int start) {
    this.name = name;
    this.start = start;
  }

  /** Says what the name stands for, how many nodes that is and how many levels deep. */
  void close(Node whole, int nodes, int levels) {
    node = Optional.of(whole);
    size = nodes;
    height = levels;
  }

  void use() {
    used = true;
  }

  String name() {
    return name;
  }

  int start() {
    return start;
  }

  /** Returns the node, or nothing inside of it. */
  Optional<Node> node() {
    return node;
  }

  int size() {
    return size;
  }

  int height() {
    return height;
  }

  /** Returns whether this looks like text that happens to begin with {@code &}. */
  boolean isSuspicious() {
    return !used
        && node.isPresent()
        && node.get() instanceof ScalarNode text
        && text.style() == ScalarStyle.PLAIN;
  }
}
