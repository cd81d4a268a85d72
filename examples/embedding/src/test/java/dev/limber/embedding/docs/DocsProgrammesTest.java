package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page tells about the routines stands in their files. */
class DocsProgrammesTest {

  private static final Path ROUTINES = Page.ROOT.resolve("examples/routines");
  private static final String PUBLISHED = "## Fourteen published programmes";
  private static final String NOT_COVERED = "x-not-covered";

  private static final Pattern FILE =
      Pattern.compile("\\[([a-z0-9-]+)]\\(\\.\\./examples/routines/([a-z0-9-]+)\\.yaml\\)");
  private static final Pattern SAID_BY = Pattern.compile("`([^`]+)`");

  /** A line of the page: one need of one routine. */
  record Need(String routine, String what, Set<String> saidBy) {

    private static Need of(List<String> cells) {
      Matcher file = FILE.matcher(cells.get(0));
      assertThat(file.matches()).as(cells.get(0)).isTrue();
      assertThat(file.group(1)).isEqualTo(file.group(2));
      Set<String> saidBy =
          SAID_BY.matcher(cells.get(2)).results().map(r -> r.group(1)).collect(Collectors.toSet());
      return new Need(file.group(1), cells.get(1), saidBy);
    }

    private Path file() {
      return ROUTINES.resolve(routine + ".yaml");
    }

    private boolean isNotCovered() {
      return what.startsWith("not covered");
    }
  }

  static Stream<Need> needs() {
    return Stream.of(PUBLISHED, "## Other kinds of programme", "## Parts that others use")
        .flatMap(DocsProgrammesTest::needs);
  }

  private static Stream<Need> needs(String heading) {
    // the first row is the head of the table
    return Page.of("docs/programmes.md").table(heading).stream().skip(1).map(Need::of);
  }

  @ParameterizedTest
  @MethodSource("needs")
  void everyKeyThatIsNamedStandsInItsFile(Need need) {
    assertThat(need.saidBy()).as("keys").isNotEmpty();
    assertThat(Pairs.of(need.file())).as(need.routine()).containsAll(need.saidBy());
  }

  @Test
  void fourteenProgrammesArePublished() {
    assertThat(needs(PUBLISHED).map(Need::routine).distinct()).hasSize(14);
  }

  @Test
  void everyRoutineIsOnThePage() throws IOException {
    try (Stream<Path> files = Files.list(ROUTINES)) {
      assertThat(needs().map(Need::file).distinct())
          .containsExactlyInAnyOrderElementsOf(files.toList());
    }
  }

  @Test
  void whatAFileDoesNotCoverIsToldInBothPlaces() throws IOException {
    try (Stream<Path> files = Files.list(ROUTINES)) {
      assertThat(needs().filter(Need::isNotCovered).map(Need::file))
          .containsExactlyInAnyOrderElementsOf(
              files.filter(file -> Pairs.of(file).contains(NOT_COVERED)).toList());
    }
    assertThat(needs().filter(Need::isNotCovered))
        .allMatch(need -> need.saidBy().equals(Set.of(NOT_COVERED)));
  }
}
