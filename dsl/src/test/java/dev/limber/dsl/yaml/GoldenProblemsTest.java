package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.internal.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the messages for broken files against what was read and found good: of the text, of its
 * values, and of the rules between steps.
 *
 * <p>With {@code -Dgolden.update=true} the messages are written instead; read them before you
 * commit them.
 */
class GoldenProblemsTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/dev/limber/dsl/yaml/golden");

  /** Files that are only too large are made, not kept. */
  private static final Map<String, String> MADE =
      Map.of(
          "text-too-long.yaml",
          "title:" + " a b".repeat(66_000) + "\n",
          "too-many-nodes.yaml",
          "title: Stretch\ntags: [a" + ",a".repeat(100_000) + "]\nsteps:\n  - rest: 3s\n",
          "too-many-steps.yaml",
          "schema: routine/v1\nid: stretch\ntitle: Stretch\nsteps:\n"
              + "  - rest: 1ms\n".repeat(10_001));

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void theMessageIsTheOneThatWasFoundGood(String name) throws IOException {
    Path expected = GOLDEN.resolve(name.replaceFirst("\\.(yaml|json)$", ".txt"));
    String actual = messages(read(name));

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void everyFileHasSomethingWrong(String name) throws IOException {
    assertThat(problems(read(name))).isNotEmpty();
  }

  @Test
  void everyCodeIsThatOfSomeFile() throws IOException {
    Set<String> seen = GoldenUseTest.codes();
    for (String name : brokenFiles()) {
      problems(read(name)).forEach(problem -> seen.add(problem.code()));
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Code::id).toList());
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void onlyWhatIsListedAsAWarningIsOne(String name) throws IOException {
    Map<String, Problem.Severity> listed =
        Problem.codes().stream()
            .collect(Collectors.toMap(ProblemCode::code, ProblemCode::severity));

    assertThat(problems(read(name)))
        .allMatch(problem -> problem.severity() == listed.get(problem.code()));
  }

  private static ReadResult read(String name) throws IOException {
    RoutineReader reader = RoutineReader.create();
    return MADE.containsKey(name)
        ? reader.check(name, MADE.get(name))
        : reader.check(name, Files.readAllBytes(GOLDEN.resolve(name)));
  }

  private static List<Problem> problems(ReadResult result) {
    return Stream.concat(result.errors().stream(), result.warnings().stream()).toList();
  }

  private static String messages(ReadResult result) {
    String told =
        problems(result).stream()
            .map(problem -> problem.render() + "\n")
            .collect(Collectors.joining("\n"));
    return result.moreErrors() == 0 ? told : told + "\nand " + result.moreErrors() + " more\n";
  }

  static List<String> brokenFiles() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      Stream<String> kept = files.map(file -> file.getFileName().toString());
      return Stream.concat(
              kept.filter(name -> name.matches(".+\\.(yaml|json)")), MADE.keySet().stream())
          .sorted()
          .toList();
    }
  }
}
