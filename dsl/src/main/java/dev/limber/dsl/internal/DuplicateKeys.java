package dev.limber.dsl.internal;

import java.util.HashMap;
import java.util.Map;

/** Finds keys that stand twice in a mapping: by looking in a small one, by an index in a large. */
final class DuplicateKeys {

  private static final int SMALL = 16;

  private final Node[] entries;
  private final int from;
  private final Map<String, Integer> index;
  private final boolean small;
  private long bits;

  DuplicateKeys(Node[] entries, int from, int to) {
    this.entries = entries;
    this.from = from;
    this.small = (to - from) / 2 <= SMALL;
    this.index = small ? Map.of() : new HashMap<>(to - from);
  }

  /** Returns where the key stands among those before an index, or -1 and remembers it there. */
  int firstOf(ScalarNode key, int before) {
    long bit = KeyBits.of(key.value());
    boolean isNew = (bits & bit) == 0;
    bits |= bit;
    if (!small) {
      Integer first = index.putIfAbsent(key.value(), before);
      return first == null ? -1 : first;
    }
    if (isNew) {
      return -1;
    }
    for (int i = from; i < before; i += 2) {
      if (((ScalarNode) entries[i]).value().equals(key.value())) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the {@link KeyBits} of all keys that were asked for. */
  long bits() {
    return bits;
  }
}
