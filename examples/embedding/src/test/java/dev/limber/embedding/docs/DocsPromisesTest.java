package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsPromisesTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

  private static final List<List<String>> TABLE =
      Page.of("docs/promises.md").table("# Promises").stream()
          .filter(row -> row.get(0).startsWith("R"))
          .toList();

  @Test
  void everyPromiseHasALine() {
    assertThat(TABLE.stream().map(row -> row.get(0)))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).mapToObj(n -> "R" + n).toList());
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    int named = 0;
    for (List<String> row : TABLE) {
      Matcher test = TEST.matcher(row.get(2));
      while (test.find()) {
        named++;
        assertThat(source(test.group(1))).as(row.get(0)).contains("void " + test.group(2) + "(");
      }
    }
    assertThat(named).isGreaterThanOrEqualTo(10);
  }

  private static String source(String name) throws IOException {
    try (Stream<Path> files = Files.walk(Page.ROOT)) {
      Path file =
          files
              .filter(one -> one.endsWith(name + ".java") && one.toString().contains("test"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("there is no test " + name));
      return Files.readString(file);
    }
  }
}
