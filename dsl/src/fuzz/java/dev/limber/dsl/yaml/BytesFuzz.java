package dev.limber.dsl.yaml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for bytes of a file that reading does not answer as promise R5 says. */
class BytesFuzz {

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("../examples/routines"),
          Path.of("src/test/resources/dev/limber/dsl/yaml/golden"),
          FoundByFuzzingTest.FOUND);

  static List<byte[]> files() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          files.add(Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  @MethodSource("files")
  @FuzzTest
  void areAnswered(byte[] bytes) {
    FuzzedReading.check(bytes);
  }
}
