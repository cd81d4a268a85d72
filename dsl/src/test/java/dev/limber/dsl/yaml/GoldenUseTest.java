package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the messages about files that use each other against what was read and found good: each
 * folder holds an {@code outer.yaml}, the files around it, and what is told.
 *
 * <p>With {@code -Dgolden.update=true} the messages are written instead; read them before you
 * commit them.
 */
class GoldenUseTest {

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("basedir", "."), "src/test/resources/dev/limber/dsl/yaml/golden-use");

  @ParameterizedTest
  @MethodSource("folders")
  void theMessageIsTheOneThatWasFoundGood(String name) throws IOException {
    Path expected = GOLDEN.resolve(name).resolve("messages.txt");
    String actual =
        problems(name).stream()
            .map(problem -> problem.render() + "\n")
            .collect(Collectors.joining("\n"));

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theFirstMessageIsAboutTheFileThatWasRead(String name) throws IOException {
    assertThat(problems(name).get(0).location().source()).isEqualTo("outer.yaml");
  }

  /** Returns the codes that are in some message here. */
  static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String name : folders()) {
      problems(name).forEach(problem -> codes.add(problem.code()));
    }
    return codes;
  }

  private static List<Problem> problems(String name) throws IOException {
    Path folder = GOLDEN.resolve(name);
    ReadResult result =
        RoutineReader.create()
            .withLibrary(new Named(folder))
            .check("outer.yaml", Files.readAllBytes(folder.resolve("outer.yaml")));
    assertThat(result.routine()).isEmpty();
    return result.errors();
  }

  static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /** A folder whose files are named without it, so that messages are the same everywhere. */
  private record Named(Path folder) implements RoutineLibrary {
    @Override
    public Optional<Document> find(String slug) throws IOException {
      Path file = folder.resolve(slug + ".yaml");
      return Files.exists(file)
          ? Optional.of(Document.of(slug + ".yaml", Files.readAllBytes(file)))
          : Optional.empty();
    }

    @Override
    public List<String> slugs() throws IOException {
      return List.copyOf(RoutineLibrary.folder(folder).slugs());
    }
  }
}
