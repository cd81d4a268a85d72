package dev.limber.embedding.routines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of {@code examples/routines}. */
final class Library {

  private static final Path FOLDER = Path.of("..", "routines");

  private Library() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(String id) {
    return FOLDER.resolve(id + ".yaml");
  }
}
