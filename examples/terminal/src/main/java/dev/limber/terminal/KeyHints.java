package dev.limber.terminal;

import dev.limber.event.WaitReason;
import java.util.ArrayList;
import java.util.List;

/** Says which keys mean something now. Stateless. */
final class KeyHints {

  private KeyHints() {}

  /** Returns the keys in {@code step}. */
  static List<String> in(Present step, Symptoms symptoms) {
    List<String> own = new ArrayList<>();
    if (step.countsReps()) {
      own.add("r rep");
    }
    if (step.waitsFor(WaitReason.SYMPTOM)) {
      own.add("g gone");
    }
    return with(own, symptoms);
  }

  /** Returns the keys between two steps. */
  static List<String> between(Symptoms symptoms) {
    return with(List.of(), symptoms);
  }

  private static List<String> with(List<String> own, Symptoms symptoms) {
    List<String> keys = new ArrayList<>(List.of("space pause", "n next", "b back"));
    keys.addAll(own);
    keys.add("0-9 pain");
    symptoms.keysInShort().ifPresent(keys::add);
    keys.add("f finish");
    keys.add("q stop");
    return keys;
  }
}
