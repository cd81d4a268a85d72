package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocsLinksTest {

  /** Not the names of modules, which are none of folders. */
  private static final Pattern PACKAGE =
      Pattern.compile("dev\\.limber\\.(?!core\\b|dsl`)[a-z]+(\\.[a-z]+)*");

  static Stream<Page> pages() {
    return Page.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkWithinTheRepositoryLeadsSomewhere(Page page) {
    for (String link : page.links()) {
      if (!link.contains("://")) {
        follow(page, link);
      }
    }
  }

  private static void follow(Page page, String link) {
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]).normalize();
    assertThat(target).as("%s links to %s", page, link).exists();
    if (parts.length > 1) {
      String name = Page.ROOT.relativize(target).toString();
      assertThat(Page.of(name).anchors()).as("%s links to %s", page, link).contains(parts[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPackageThatIsNamedIsThere(Page page) throws IOException {
    Matcher name = PACKAGE.matcher(Files.readString(page.file()));
    while (name.find()) {
      String folder = "src/main/java/" + name.group().replace('.', '/');
      assertThat(
              Stream.of("core", "dsl", "examples/benchmarks")
                  .map(Page.ROOT::resolve)
                  .map(m -> m.resolve(folder)))
          .as("%s names %s", page, name.group())
          .anyMatch(Files::isDirectory);
    }
  }

  @Test
  void everyPageIsReachedFromTheReadme() {
    List<String> links = Page.of("README.md").links();
    assertThat(links)
        .containsAll(pages().map(Page::name).filter(n -> n.startsWith("docs/")).toList());
  }
}
