package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.KeyBits;
import dev.limber.dsl.internal.MapNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every kind of step there is, in the order of the language's table. */
final class StepKinds {

  static final List<StepCodec<?>> ALL =
      List.of(
          new PositionCodec(),
          new MoveCodec(),
          new HoldCodec(),
          new RepsCodec(),
          new RestCodec(),
          new ExplainCodec(),
          new ExerciseCodec(),
          new RepeatCodec(),
          new RepeatPerSideCodec(),
          new StopOnPainCodec(),
          new UseCodec());

  /** The kind keys, as messages list them. */
  static final List<String> KEYS = keys();

  private static final Map<String, Optional<StepCodec<?>>> BY_KEY = byKey();

  /** The bits of all kind keys, and the kinds by the numbers of these bits. */
  private static final long KEY_BITS = Keys.of(KEYS.toArray(new String[0])).bits();

  private static final List<Optional<StepCodec<?>>> BY_BIT = byBit();

  private StepKinds() {}

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (StepCodec<?> kind : ALL) {
      keys.add(kind.key());
    }
    return List.copyOf(keys);
  }

  private static Map<String, Optional<StepCodec<?>>> byKey() {
    Map<String, Optional<StepCodec<?>>> kinds = new HashMap<>();
    for (StepCodec<?> kind : ALL) {
      kinds.put(kind.key(), Optional.of(kind));
    }
    return kinds;
  }

  private static List<Optional<StepCodec<?>>> byBit() {
    List<Optional<StepCodec<?>>> kinds =
        new ArrayList<>(Collections.nCopies(Long.SIZE, Optional.empty()));
    for (StepCodec<?> kind : ALL) {
      kinds.set(Long.numberOfTrailingZeros(KeyBits.of(kind.key())), Optional.of(kind));
    }
    return kinds;
  }

  /** Returns the kind whose key is among those of {@code map}, if only one has its key there. */
  static Optional<StepCodec<?>> only(MapNode map) {
    long kinds = map.keyBits() & KEY_BITS;
    return Long.bitCount(kinds) == 1
        ? BY_BIT.get(Long.numberOfTrailingZeros(kinds))
        : Optional.empty();
  }

  static Optional<StepCodec<?>> named(String key) {
    Optional<StepCodec<?>> kind = BY_KEY.get(key);
    return kind == null ? Optional.empty() : kind;
  }

  /** Returns whether some kind of step has this key. */
  static boolean isQualifier(String key) {
    for (StepCodec<?> kind : ALL) {
      if (kind.keys().has(key)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the kinds that have this key. */
  static List<String> with(String key) {
    List<String> kinds = new ArrayList<>();
    for (StepCodec<?> kind : ALL) {
      if (kind.keys().has(key)) {
        kinds.add(kind.key());
      }
    }
    return kinds;
  }
}
