package dev.limber.terminal;

import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that arguments name. Stateless. */
final class RoutineFile {

  private static final String STANDARD_INPUT = "-";

  /** More than the reader takes, so that it, not we, says when it is too much. */
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private RoutineFile() {}

  /**
   * Returns what {@code file} comes to; {@code -} is {@code standardInput}.
   *
   * @throws UnreadableFile if it is not there, or cannot be read
   */
  static ReadResult read(String file, InputStream standardInput) throws UnreadableFile {
    try {
      return file.equals(STANDARD_INPUT)
          ? RoutineReader.create().check("<stdin>", standardInput.readNBytes(MOST_BYTES))
          : RoutineReader.create().check(existing(file));
    } catch (NoSuchFileException missing) {
      throw new UnreadableFile(file, "no such file");
    } catch (IOException | InvalidPathException unreadable) {
      throw new UnreadableFile(file, "cannot be read: " + unreadable.getMessage());
    }
  }

  private static Path existing(String file) throws UnreadableFile {
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new UnreadableFile(file, "is a directory");
    }
    return path;
  }
}
