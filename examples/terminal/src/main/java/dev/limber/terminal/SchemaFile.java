package dev.limber.terminal;

import dev.limber.dsl.yaml.RoutineSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema as a file, where editors look for it. Stateless. */
final class SchemaFile {

  /** How the file is called that stands beside routines. */
  static final String NAME = "routine-v1.schema.json";

  private SchemaFile() {}

  /** Returns whether {@code file} holds this very schema. */
  static boolean isIn(TextFile file) {
    try {
      byte[] schema = RoutineSchema.json().getBytes(StandardCharsets.UTF_8);
      Path path = Path.of(file.name());
      return Files.size(path) == schema.length
          && RoutineSchema.json().equals(Files.readString(path));
    } catch (IOException notToBeRead) {
      return false;
    }
  }
}
