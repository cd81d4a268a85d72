package dev.limber.routine.internal;

import dev.limber.routine.Breaths;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Length;

/** Holds the bouts of a hold against its total. Stateless. */
public final class Bouts {

  private Bouts() {}

  /**
   * Returns whether a bout is more than the least total. Breaths and seconds cannot be compared
   * here, because the host says how long a breath is.
   */
  public static boolean areLonger(Length bout, Length total) {
    if (bout instanceof DurationRange clock && total instanceof DurationRange whole) {
      return clock.least().compareTo(whole.least()) > 0;
    }
    return bout instanceof Breaths breaths
        && total instanceof Breaths whole
        && breaths.part() == whole.part()
        && breaths.count().least() > whole.count().least();
  }
}
