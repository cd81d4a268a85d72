package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show as output is what comes out. */
class DocsOutputTest {

  /** Drawings and the grammar, and problems, which other tests look at. */
  private static final Set<String> NO_OUTPUT = Set.of("grammar", "way");

  private static final Predicate<Block> OUTPUT =
      block -> !NO_OUTPUT.contains(block.name()) && !block.name().startsWith("wrong");

  static Stream<Block> blocks() {
    return Stream.of("text", "json").flatMap(kind -> Page.blocks(kind).stream()).filter(OUTPUT);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void whatIsShownIsWhatComesOut(Block block) {
    assertThat(Outputs.ALL).containsKey(block.name());
    assertThat(block.text()).isEqualTo(Outputs.ALL.get(block.name()).get());
  }

  @Test
  void everyOutputIsShown() {
    List<String> shown = blocks().map(Block::name).collect(Collectors.toList());
    assertThat(shown).containsExactlyInAnyOrderElementsOf(Outputs.ALL.keySet());
  }
}
