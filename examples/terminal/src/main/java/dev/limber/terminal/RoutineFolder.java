package dev.limber.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the routines of a folder. Stateless. */
final class RoutineFolder {

  private RoutineFolder() {}

  /**
   * Returns the files that {@code name} stands for: those of a folder that can be routines, in the
   * order of their names, but not those of the folders in it; or else itself.
   *
   * @throws UnreadableFile if it is a folder that cannot be looked into, or has no such file
   */
  static List<String> files(String name) throws UnreadableFile {
    if (!isFolder(name)) {
      return List.of(name);
    }
    List<String> files;
    try (Stream<Path> all = Files.list(Path.of(name))) {
      files = all.filter(RoutineFolder::canBeRoutine).sorted().map(Path::toString).toList();
    } catch (AccessDeniedException forbidden) {
      throw new UnreadableFile(name, "may not be read");
    } catch (IOException unreadable) {
      throw new UnreadableFile(name, "cannot be read: " + unreadable.getMessage());
    }
    if (files.isEmpty()) {
      throw new UnreadableFile(name, "holds no file whose name ends with .yaml, .yml or .json");
    }
    return files;
  }

  private static boolean isFolder(String name) {
    try {
      return !name.equals(RoutineFile.STANDARD_INPUT) && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static boolean canBeRoutine(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    return named && Files.isRegularFile(file);
  }
}
