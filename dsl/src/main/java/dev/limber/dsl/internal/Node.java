package dev.limber.dsl.internal;

/**
 * A part of a document, with the place where it is written.
 *
 * <p>A node that is referred to by an alias is the same object in both places; its place is where
 * it is written, at the anchor. Positions are code points from the start of the text (after a byte
 * order mark), because that is what the scanner counts; {@link Source} makes lines and columns of
 * them when somebody asks. Immutable.
 */
public abstract sealed class Node permits ScalarNode, ListNode, MapNode, BrokenNode {

  private final int start;
  private final int end;

  Node(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** Returns the position of the first code point. */
  public final int start() {
    return start;
  }

  /** Returns the position just after the last code point. */
  public final int end() {
    return end;
  }

  /** Returns what the node is in the words of a message, such as {@code a list}. */
  public abstract String described();
}
