package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The keys that a mapping may have. Immutable. */
final class Keys {

  private final List<String> known;
  private final Set<String> fast;
  private final boolean withOwn;
  private final long marks;

  private Keys(List<String> known, boolean withOwn) {
    this.known = known;
    this.fast = new HashSet<>(known);
    this.withOwn = withOwn;
    long all = withOwn ? MapNode.mark(ExtensionCodec.PREFIX) : 0;
    for (String key : known) {
      all |= MapNode.mark(key);
    }
    this.marks = all;
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

  boolean has(String key) {
    return fast.contains(key) || (withOwn && ExtensionCodec.isOwn(key));
  }

  /** Returns whether one of the keys of {@code map} is among these. */
  boolean hasAny(MapNode map) {
    // asked of every step for keys that few of them have
    if (!map.mayHave(marks)) {
      return false;
    }
    for (int i = 0; i < map.size(); i++) {
      if (has(map.key(i).value())) {
        return true;
      }
    }
    return false;
  }

  /** Reports every key of {@code fields} that is not among these, and returns whether all are. */
  boolean check(Fields fields, Reading reading) {
    return check(fields, key -> Optional.empty());
  }

  /**
   * Reports every key of {@code fields} that is not among these, and returns whether all are.
   *
   * @param hints what to write instead of a key, where that is known
   */
  boolean check(Fields fields, Function<ScalarNode, Optional<String>> hints) {
    boolean good = true;
    MapNode map = fields.map();
    for (int i = 0; i < map.size(); i++) {
      ScalarNode key = map.key(i);
      if (!has(key.value())) {
        good = false;
        Optional<String> own = ExtensionCodec.hint(key.value(), withOwn);
        fields.refuse(key, known, own.isPresent() ? own : hints.apply(key));
      }
    }
    return good;
  }
}
