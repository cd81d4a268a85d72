package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise R5 for the texts that once broke it: what the fuzzers found, by what it showed. */
class FoundByFuzzingTest {

  static final Path FOUND =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/dev/limber/dsl/yaml/found");

  static List<Path> found() throws IOException {
    try (Stream<Path> files = Files.list(FOUND)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void isAnswered(Path file) throws IOException {
    FuzzedReading.check(Files.readAllBytes(file));
  }

  @Test
  void whatWasFoundIsSmall() throws IOException {
    for (Path file : found()) {
      assertThat(Files.size(file)).as("%s", file.getFileName()).isLessThan(4_096);
    }
  }
}
