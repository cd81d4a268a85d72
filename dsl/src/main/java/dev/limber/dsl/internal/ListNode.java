package dev.limber.dsl.internal;

import java.util.List;

/** A list of nodes in the order of the file. */
public final class ListNode extends Node {

  private final Node[] items;

  /** Takes over the array. */
  ListNode(Node[] items, int start, int end) {
    super(start, end);
    this.items = items;
  }

  /** Returns the number of items. */
  public int size() {
    return items.length;
  }

  /** Returns the item at an index from 0. */
  public Node get(int index) {
    return items[index];
  }

  /** Returns the items, which nobody can change. */
  public List<Node> items() {
    return List.of(items);
  }

  @Override
  public String described() {
    return items.length == 0 ? "an empty list" : "a list";
  }

  @Override
  public String toString() {
    return items().toString();
  }
}
