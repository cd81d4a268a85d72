package dev.limber.dsl.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a document and how often they are referred to; most documents have none. */
final class Anchors {

  private final Map<String, Anchor> named = new HashMap<>(0);
  private final List<Anchor> all = new ArrayList<>(0);
  private int aliases;

  /** Gives a name its meaning from here on, as YAML says, whatever it meant before. */
  Anchor define(String name, int start) {
    Anchor anchor = new Anchor(name, start);
    named.put(name, anchor);
    all.add(anchor);
    return anchor;
  }

  Optional<Anchor> find(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** Returns how many references there are with the one that is counted now. */
  int countAlias() {
    return ++aliases;
  }

  void reportUnused(Refusals refusals) {
    for (Anchor anchor : all) {
      if (anchor.isSuspicious()) {
        refusals.unusedAnchor(anchor);
      }
    }
  }
}
