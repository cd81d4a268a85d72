package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.dsl.yaml.InvalidRoutineException;
import dev.limber.dsl.yaml.ReadResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of YAML in the pages is read. */
class DocsYamlTest {

  static Stream<Block> good() {
    return Page.blocks("yaml").stream()
        .filter(block -> !isWrong(block) && !block.name().startsWith("problem"));
  }

  static Stream<Block> wrong() {
    return Page.blocks("yaml").stream().filter(DocsYamlTest::isWrong);
  }

  private static boolean isWrong(Block block) {
    return block.name().startsWith("wrong");
  }

  @ParameterizedTest
  @MethodSource("good")
  void aBlockIsReadWithoutAWarning(Block block) {
    ReadResult result = Yaml.read(block);

    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aBlockThatIsShownAsWrongIsRefusedWithTheWordsThatFollowIt(Block block) {
    assertThatThrownBy(Yaml.read(block)::orThrow)
        .isInstanceOf(InvalidRoutineException.class)
        .hasMessage(following(block).text().stripTrailing());
  }

  private static Block following(Block block) {
    List<Block> blocks = Page.of(block.page()).blocks();
    return blocks.get(blocks.indexOf(block) + 1);
  }
}
