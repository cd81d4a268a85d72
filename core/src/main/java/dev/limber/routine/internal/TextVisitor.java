package dev.limber.routine.internal;

import dev.limber.routine.Text;

/**
 * Is shown texts, each with its place in parts, because a path is wanted only where something is to
 * be said.
 */
@FunctionalInterface
interface TextVisitor {

  /** The index of a text that stands in no list. */
  int NO_LIST = -1;

  /**
   * Sees the text under {@code key} of the mapping at {@code parent}, or item {@code index} of the
   * list there.
   */
  void text(Text text, Path parent, String key, int index);
}
