package dev.limber.dsl.internal;

import java.util.Optional;

/** A mapping: entries in the order of the file, no key twice. */
public final class MapNode extends Node {

  /** Keys at even, values at odd places. */
  private final Node[] entries;

  private final long keyBits;

  /**
   * Takes over the array.
   *
   * @param keyBits of all its keys
   */
  MapNode(Node[] entries, long keyBits, int start, int end) {
    super(start, end);
    this.entries = entries;
    this.keyBits = keyBits;
  }

  /** Returns the {@link KeyBits} of all keys. */
  public long keyBits() {
    return keyBits;
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
    if ((keyBits & KeyBits.of(key)) == 0) {
      // most keys that are asked for are not there
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
