package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.MapNode;
import java.util.ArrayList;
import java.util.List;

/** The keys that a mapping may have. Immutable. */
final class Keys {

  private final List<String> known;
  private final Later later;

  private Keys(List<String> known, Later later) {
    this.known = known;
    this.later = later;
  }

  static Keys of(String... known) {
    return new Keys(List.of(known), Later.NOTHING);
  }

  Keys and(Keys others) {
    List<String> all = new ArrayList<>(known);
    all.addAll(others.known);
    return new Keys(List.copyOf(all), later);
  }

  /** Returns the same keys, where those of {@code others} come later. */
  Keys before(Later others) {
    return new Keys(known, others);
  }

  List<String> names() {
    return known;
  }

  boolean has(String key) {
    return known.contains(key);
  }

  /** Reports every key of {@code fields} that is not among these, and returns whether all are. */
  boolean check(Fields fields, Reading reading) {
    boolean good = true;
    MapNode map = fields.map();
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      if (known.contains(key)) {
        continue;
      }
      good = false;
      if (later.has(key)) {
        later.refuse(map.key(i), reading.problems());
      } else {
        fields.refuse(map.key(i), known);
      }
    }
    return good;
  }
}
