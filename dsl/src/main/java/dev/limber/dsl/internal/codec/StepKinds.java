package dev.limber.dsl.internal.codec;

import java.util.ArrayList;
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
