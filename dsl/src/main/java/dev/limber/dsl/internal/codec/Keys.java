package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.KeyBits;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys that a mapping may have. Immutable. */
final class Keys {

  private final List<String> known;
  private final Set<String> fast;
  private final boolean withOwn;
  private final long bits;

  private Keys(List<String> known, boolean withOwn) {
    this.known = known;
    this.fast = new HashSet<>(known);
    this.withOwn = withOwn;
    long all = withOwn ? KeyBits.OTHERS : 0;
    for (String key : known) {
      all |= KeyBits.of(key);
    }
    this.bits = all;
  }

  static Keys of(String... known) {
    return new Keys(List.of(known), false);
  }

  Keys and(Keys others) {
    List<String> all = new ArrayList<>(known);
    all.addAll(others.known);
    return new Keys(List.copyOf(all), withOwn || others.withOwn);
  }

  /** Returns the same keys, and those of the author's own, which begin with {@code x-}. */
  Keys withOwn() {
    return new Keys(known, true);
  }

  List<String> names() {
    return known;
  }

  /** Returns the {@link KeyBits} of all keys. */
  long bits() {
    return bits;
  }

  boolean has(String key) {
    return fast.contains(key) || (withOwn && ExtensionCodec.isOwn(key));
  }

  /** Returns whether one of the keys of {@code map} is among these. */
  boolean hasAny(MapNode map) {
    // asked of every step for keys that few of them have
    long shared = map.keyBits() & bits;
    if (shared != KeyBits.OTHERS) {
      return shared != 0;
    }
    for (int i = 0; i < map.size(); i++) {
      if (has(map.key(i).value())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all keys of {@code map} are among these. */
  boolean hasAll(MapNode map) {
    if ((map.keyBits() & ~bits) != 0) {
      return false;
    }
    boolean all = true;
    for (int i = 0; (map.keyBits() & KeyBits.OTHERS) != 0 && all && i < map.size(); i++) {
      all = has(map.key(i).value());
    }
    return all;
  }

  /** Reports every key of {@code fields} that is not among these, and returns whether all are. */
  boolean check(Fields fields, Reading reading) {
    List<ScalarNode> unknown = unknownIn(fields.map());
    for (ScalarNode key : unknown) {
      refuse(key, fields, Hint.NONE);
    }
    return unknown.isEmpty();
  }

  /** Returns every key of {@code map} that is not among these; most often there is none. */
  List<ScalarNode> unknownIn(MapNode map) {
    if (hasAll(map)) {
      return List.of();
    }
    List<ScalarNode> unknown = new ArrayList<>();
    for (int i = 0; i < map.size(); i++) {
      if (!has(map.key(i).value())) {
        unknown.add(map.key(i));
      }
    }
    return unknown;
  }

  /**
   * Reports a key that is not among these.
   *
   * @param hint what to write instead, where that is known
   */
  void refuse(ScalarNode key, Fields fields, Hint hint) {
    Hint own = ExtensionCodec.hint(key.value(), withOwn);
    fields.refuse(key, known, own.isNone() ? hint : own);
  }
}
