package dev.limber.dsl.internal;

import java.util.Optional;

/** A mapping: entries in the order of the file, no key twice. */
public final class MapNode extends Node {

  /** Keys at even, values at odd places. */
  private final Node[] entries;

  /** A bit for each key, so that most keys that are asked for and not there are not looked for. */
  private final long marks;

  /** Takes over the array. */
  MapNode(Node[] entries, int start, int end) {
    super(start, end);
    this.entries = entries;
    long all = 0;
    for (int i = 0; i < entries.length; i += 2) {
      all |= mark(((ScalarNode) entries[i]).value());
    }
    this.marks = all;
  }

  /**
   * Returns one of 64 bits, by what is known of a key without a look at all its letters.
   *
   * <p>The factors are such that the keys of steps which are looked for together share no bit with
   * others. Keys of the author's own have one bit, because only their beginning is known.
   */
  public static long mark(String key) {
    int length = key.length();
    if (length == 0 || key.charAt(0) == 'x') {
      return 1L;
    }
    return 1L << (6 * length + 11 * key.charAt(0) + 5 * key.charAt(length - 1));
  }

  /** Returns whether a key may be there that has one of these marks; most often it is. */
  public boolean mayHave(long wanted) {
    return (marks & wanted) != 0;
  }

  /** Returns the number of entries. */
  public int size() {
    return entries.length / 2;
  }

  /** Returns the key of the entry at an index from 0. */
  public ScalarNode key(int index) {
    return (ScalarNode) entries[2 * index];
  }

  /** Returns the value of the entry at an index from 0. */
  public Node value(int index) {
    return entries[2 * index + 1];
  }

  /** Returns the index of the entry with this key, or -1. */
  public int indexOf(String key) {
    if ((marks & mark(key)) == 0) {
      return -1;
    }
    for (int i = 0; i < entries.length; i += 2) {
      if (((ScalarNode) entries[i]).value().equals(key)) {
        return i / 2;
      }
    }
    return -1;
  }

  /** Returns the index of the entry whose key begins at a position; keys stand in their order. */
  int indexAt(int position) {
    int from = 0;
    int to = size() - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (key(middle).start() < position) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Returns the value of this key, if there is one. */
  public Optional<Node> find(String key) {
    int index = indexOf(key);
    return index < 0 ? Optional.empty() : Optional.of(value(index));
  }

  /**
   * Returns the first key, or the mapping itself if it is empty: where a missing key is reported.
   */
  public Node head() {
    // After a refused key the first one left may stand further down than the mapping begins.
    return entries.length == 0 || entries[0].start() != start() ? this : entries[0];
  }

  /** Returns whether the first key was refused, so that nothing is known of what is missing. */
  public boolean isBeheaded(Source source) {
    return head() == this && !source.text().startsWith("{", source.offset(start()));
  }

  @Override
  public String described() {
    return entries.length == 0 ? "an empty set of keys" : "a set of keys";
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < entries.length; i += 2) {
      out.append(i == 0 ? "" : ", ").append(entries[i]).append(": ").append(entries[i + 1]);
    }
    return out.append('}').toString();
  }
}
