package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeLimitsTest {

  private static Reads read(String text, int codePoints, int depth, int aliases, int nodes) {
    return Reads.of(text, new TreeLimits(codePoints, depth, aliases, nodes));
  }

  @Test
  void theLengthCountsCodePoints() {
    assertThat(read("a: 🦵🦵", 5, 9, 9, 9).codes()).isEmpty();
    assertThat(read("a: 🦵🦵", 4, 9, 9, 9).codes()).containsExactly(Code.TOO_LONG);
  }

  @Test
  void theDepthCountsListsAndMappings() {
    assertThat(read("a: [b]", 99, 2, 9, 99).codes()).isEmpty();
    assertThat(read("a: [{b: c}]", 99, 2, 9, 99).codes()).containsExactly(Code.TOO_DEEP);
  }

  @Test
  void theDepthCountsWhatAnAliasRefersTo() {
    assertThat(read("- &x [[b]]\n- *x", 99, 3, 9, 99).codes()).isEmpty();
    assertThat(read("- &x [[b]]\n- [*x]", 99, 3, 9, 99).codes()).containsExactly(Code.TOO_DEEP);
    assertThat(read("- &x [b]\n- &y [*x]\n- [*y]", 99, 3, 9, 99).codes())
        .containsExactly(Code.TOO_DEEP);
  }

  @Test
  void everyReferenceCounts() {
    assertThat(read("[&x a, *x, *x]", 99, 9, 2, 99).codes()).isEmpty();
    assertThat(read("[&x a, *x, *x, *x]", 99, 9, 2, 99).codes())
        .containsExactly(Code.TOO_MANY_ALIASES);
    assertThat(read("[*x, *x, *x]", 99, 9, 2, 99).codes()).contains(Code.TOO_MANY_ALIASES);
  }

  @Test
  void everyKeyAndValueCounts() {
    assertThat(read("a: b", 99, 9, 9, 3).codes()).isEmpty();
    assertThat(read("a: b", 99, 9, 9, 2).codes()).containsExactly(Code.TOO_MANY_NODES);
  }

  @Test
  void aReferenceCountsAsWhatItRefersTo() {
    String text = "- &x [a, b]\n- *x\n- &y [*x]\n- *y\n";

    assertThat(read(text, 99, 9, 9, 1 + 3 + 3 + 4 + 4).codes()).isEmpty();
    assertThat(read(text, 99, 9, 9, 1 + 3 + 3 + 4 + 3).codes())
        .containsExactly(Code.TOO_MANY_NODES);
  }

  @Test
  void theReadingEndsAtALimit() {
    Reads reads = read("a: [[[b]]]\nc: !d e\n", 99, 2, 9, 99);

    assertThat(reads.root()).isEmpty();
    assertThat(reads.codes()).containsExactly(Code.TOO_DEEP);
    assertThat(reads.problems().errors().get(0).path()).isEqualTo("a");
  }
}
