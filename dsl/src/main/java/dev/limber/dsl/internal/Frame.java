package dev.limber.dsl.internal;

import org.jspecify.annotations.Nullable;

/** A list or mapping that is still being read; used again for the next one at the same depth. */
final class Frame {

  boolean list;

  /** The position at which the collection begins. */
  int start;

  /** How many nodes wait before those of this collection. */
  int base;

  /** The count of nodes of the document before this collection. */
  long before;

  /** How many levels this collection has, itself included. */
  int height;

  @Nullable Anchor anchor;

  void begin(boolean isList, int at, int waiting, long counted) {
    list = isList;
    start = at;
    base = waiting;
    before = counted;
    height = 1;
    anchor = null;
  }
}
