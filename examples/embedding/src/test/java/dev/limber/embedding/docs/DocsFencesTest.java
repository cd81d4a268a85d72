package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No block of a page is out of sight of these tests. */
class DocsFencesTest {

  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
  private static final Pattern FILE = Pattern.compile("examples/(?!\\S*target)\\S+");

  static Stream<Block> all() {
    return Page.all().stream().flatMap(page -> page.blocks().stream());
  }

  static Stream<Block> consoles() {
    return Page.blocks("console").stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyBlockIsOfAKindThatIsHeldAgainstTheCode(Block block) {
    assertThat(Set.of("java", "yaml", "text", "json", "xml", "console")).contains(block.language());
  }

  @Test
  void theVersionIsTheOneThatIsBuilt() throws IOException {
    Matcher built = VERSION.matcher(Files.readString(Page.ROOT.resolve("pom.xml")));
    assertThat(built.find()).isTrue();

    for (Block block : Page.blocks("xml")) {
      Matcher shown = VERSION.matcher(block.text());
      assertThat(shown.find()).isTrue();
      assertThat(shown.group(1)).isEqualTo(built.group(1));
    }
  }

  @ParameterizedTest
  @MethodSource("consoles")
  void commandsNameWhatIsThere(Block block) {
    Matcher file = FILE.matcher(block.text());
    while (file.find()) {
      assertThat(Page.ROOT.resolve(file.group())).exists();
    }
  }

  @Test
  void theReadmeIsShort() {
    int blocks = Page.of("README.md").blocks().stream().mapToInt(DocsFencesTest::lines).sum();
    assertThat(blocks + Page.of("README.md").prose().size()).isLessThanOrEqualTo(120);
  }

  @Test
  void theReadmeSaysHowToRunAndHowToTestInOneCommandEach() {
    assertThat(Page.of("README.md").prose()).contains("## Run it", "## Test it");
    List<Block> commands = consoles().filter(block -> block.page().equals("README.md")).toList();
    assertThat(commands).hasSize(2).allMatch(block -> lines(block) == 3);
  }

  private static int lines(Block block) {
    return (int) block.text().lines().count() + 2;
  }
}
