package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.RoutineSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

  @TempDir private Path directory;

  @Test
  void byDefaultItIsPrinted() {
    assertThat(Run.of("schema")).isEqualTo(new Run(0, RoutineSchema.json(), ""));
    assertThat(Run.of("schema", "-o", "-").out()).isEqualTo(RoutineSchema.json());
  }

  @Test
  void itIsWrittenIntoAFile() {
    Path file = directory.resolve("s.json");

    assertThat(Run.of("schema", "-o", file.toString()))
        .isEqualTo(new Run(0, "", "Written: " + file + "\n"));
    assertThat(file).hasContent(RoutineSchema.json());
    assertThat(Run.of("schema", "-o", file.toString()))
        .isEqualTo(new Run(0, "", "Up to date: " + file + "\n"));
  }

  @Test
  void anotherFileIsOverwrittenOnlyByForce() throws IOException {
    Path file = Files.writeString(directory.resolve("s.json"), "{}");

    Run without = Run.of("schema", "-o", file.toString());

    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).startsWith("limber: " + file + ": is there already");
    assertThat(file).hasContent("{}");
    assertThat(Run.of("schema", "--force", "-o", file.toString()).status()).isZero();
    assertThat(file).hasContent(RoutineSchema.json());
  }

  @Test
  void aDirectoryIsNoFile() {
    assertThat(Run.of("schema", "-o", directory.toString()).err())
        .startsWith("limber: " + directory + ": is a directory\n");
  }
}
