package dev.limber.dsl.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.internal.KeyBits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepKeyBitsTest {

  @Test
  void everyKeyOfAStepHasABitThatNoOtherHas() {
    Map<Long, String> keys = new HashMap<>();
    for (StepCodec<?> kind : StepKinds.ALL) {
      for (String key : kind.keys().names()) {
        assertThat(keys.put(KeyBits.of(key), key)).isIn(null, key);
      }
    }
    assertThat(keys).doesNotContainKey(KeyBits.OTHERS);
  }

  @Test
  void keysThatNobodyKnowsShareABit() {
    for (String key : List.of("", "x-own", "hodl", "holds", "Hold", "🦵")) {
      assertThat(KeyBits.of(key)).as(key).isEqualTo(KeyBits.OTHERS);
    }
  }
}
