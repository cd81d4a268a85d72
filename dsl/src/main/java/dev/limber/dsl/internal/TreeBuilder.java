package dev.limber.dsl.internal;

import java.util.Arrays;
import java.util.Optional;

/**
 * Puts nodes together to a tree as they come.
 *
 * <p>All nodes that belong to an open collection wait in one array, so that a collection is one
 * object and one array of the right length when it is closed, and nothing else.
 */
final class TreeBuilder {

  private final Refusals refusals;
  private Node[] waiting = new Node[32];
  private int size;
  private Frame[] frames = new Frame[8];
  private int depth;

  /** Whether the innermost collection is a mapping, and how many nodes wait before its own. */
  private boolean inMap;

  private int base;
  private int lastEnd;
  private long counted;

  TreeBuilder(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Returns how many collections are open. */
  int depth() {
    return depth;
  }

  /** Adds to the number of nodes of the document and returns it. */
  long count(int nodes) {
    counted += nodes;
    return counted;
  }

  /** Returns whether the next node is the key of a mapping. */
  boolean expectsKey() {
    return inMap && ((size - base) & 1) == 0;
  }

  /** Adds a node to the open collection; it is written up to this position. */
  void add(Node node, int end) {
    lastEnd = end;
    if (expectsKey()) {
      push(refusals.key(node));
    } else {
      push(node);
    }
  }

  private void push(Node node) {
    if (size == waiting.length) {
      waiting = Arrays.copyOf(waiting, 2 * size);
    }
    waiting[size++] = node;
  }

  /** Opens a list or a mapping. */
  Frame open(boolean list, int start) {
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, 2 * depth);
    }
    if (frames[depth] == null) {
      frames[depth] = new Frame();
    }
    Frame frame = frames[depth++];
    // The collection counts as one and is counted already.
    frame.begin(list, start, size, counted - 1);
    inMap = !list;
    base = size;
    lastEnd = start;
    return frame;
  }

  /** Says that the open collection holds so many levels by an alias. */
  void reach(int levels) {
    if (depth > 0) {
      Frame frame = frames[depth - 1];
      frame.height = Math.max(frame.height, levels + 1);
    }
  }

  /** Closes the innermost collection at a position, or after its last node if that is negative. */
  void close(int end) {
    Frame frame = frames[--depth];
    int last = end < 0 ? lastEnd : end;
    Node node = frame.list ? list(frame, last) : map(frame, last);
    size = frame.base;
    inMap = depth > 0 && !frames[depth - 1].list;
    base = depth > 0 ? frames[depth - 1].base : 0;
    reach(frame.height);
    if (frame.anchor != null) {
      frame.anchor.close(node, (int) (counted - frame.before), frame.height);
    }
    add(node, last);
  }

  private Node list(Frame frame, int end) {
    return new ListNode(Arrays.copyOfRange(waiting, frame.base, size), frame.start, end);
  }

  private Node map(Frame frame, int end) {
    if ((size - frame.base) % 2 != 0) {
      // Only where an error ends the reading between a key and its value.
      push(new BrokenNode(lastEnd, end));
    }
    DuplicateKeys keys = new DuplicateKeys(waiting, frame.base, size);
    int count = refusals.unreadableKeys(waiting, frame.base, size, keys);
    Node[] entries = Arrays.copyOfRange(waiting, frame.base, count);
    return new MapNode(entries, keys.bits(), frame.start, end);
  }

  /**
   * Returns the root, or as much of it as was read before an error.
   *
   * @param end where the text ends: what is open then reaches so far
   */
  Optional<Node> finish(int end) {
    while (depth > 0) {
      close(end);
    }
    return size == 0 ? Optional.empty() : Optional.of(waiting[0]);
  }
}
