package dev.limber.dsl.internal;

import java.util.ArrayList;
import java.util.List;

/** The first so many findings of a file in its order, and the number of all. */
final class Findings {

  private final int most;
  private final List<Finding> kept = new ArrayList<>();
  private int count;

  Findings(int most) {
    this.most = most;
  }

  void add(Finding finding) {
    int place = placeFor(finding);
    if (isKnown(finding, place)) {
      return;
    }
    count++;
    kept.add(place, finding);
    if (kept.size() > most) {
      kept.remove(most);
    }
  }

  /**
   * Counts a finding at a position that would not be kept, and returns whether that is so. One at
   * the place of the last that is kept may be the same as that, and is to be looked at.
   */
  boolean counted(int start) {
    boolean beyond = kept.size() == most && start > kept.get(most - 1).start();
    if (beyond) {
      count++;
    }
    return beyond;
  }

  /** Returns whether a finding at a position would be among the first ones. */
  boolean keeps(int start) {
    return kept.size() < most || start < kept.get(most - 1).start();
  }

  /** Returns the index after all that stand before or at the same place. */
  private int placeFor(Finding finding) {
    int place = kept.size();
    while (place > 0 && kept.get(place - 1).start() > finding.start()) {
      place--;
    }
    return place;
  }

  private boolean isKnown(Finding finding, int place) {
    for (int i = place - 1; i >= 0 && kept.get(i).start() == finding.start(); i--) {
      if (kept.get(i).isSame(finding)) {
        return true;
      }
    }
    return false;
  }

  int count() {
    return count;
  }

  List<Finding> kept() {
    return kept;
  }
}
