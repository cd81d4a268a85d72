package dev.limber.embedding.docs;

import java.util.ArrayList;
import java.util.List;

/** Stands in for a button of a host's own screen. */
final class Button {

  private final List<Runnable> actions = new ArrayList<>();

  void onPress(Runnable action) {
    actions.add(action);
  }

  void press() {
    actions.forEach(Runnable::run);
  }

  boolean isWired() {
    return !actions.isEmpty();
  }
}
