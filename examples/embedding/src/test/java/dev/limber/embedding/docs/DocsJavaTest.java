package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of Java in the pages stands in a test too, which is compiled and run. */
class DocsJavaTest {

  private static final Map<String, String> REGIONS = Regions.all();

  static Stream<Block> blocks() {
    return Page.blocks("java").stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockOfJavaIsARegionOfASourceThatRuns(Block block) {
    assertThat(REGIONS).containsKey(block.name());
    assertThat(Regions.withoutLayout(block.text()))
        .isEqualTo(Regions.withoutLayout(REGIONS.get(block.name())));
  }

  @Test
  void everyRegionIsShownSomewhere() {
    assertThat(blocks().map(Block::name)).containsAll(REGIONS.keySet());
  }

  @Test
  void layoutDoesNotCountButWordsDo() {
    assertThat(Regions.withoutLayout("a (\n  \"b c\" ) ;")).isEqualTo("a(\"b c\");");
  }
}
