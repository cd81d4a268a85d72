package dev.limber.routine;

/** A side of the body, as the person who does the exercise sees it. Immutable. */
public enum Side {
  RIGHT,
  LEFT;

  /** Returns the opposite side. */
  public Side other() {
    return this == RIGHT ? LEFT : RIGHT;
  }
}
