package dev.limber.terminal;

import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineLibrary;
import dev.limber.dsl.yaml.RoutineReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that arguments name. Stateless. */
final class RoutineFile {

  /** Names standard input in place of a file. */
  static final String STANDARD_INPUT = "-";

  /** More than the reader takes, so that it, not we, says when it is too much. */
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private RoutineFile() {}

  /**
   * Returns what {@code file} comes to; {@code -} is {@code standardInput}.
   *
   * @throws UnreadableFile if it is not there, or cannot be read
   */
  static ReadResult read(String file, InputStream standardInput) throws UnreadableFile {
    return check(file, bytes(file, standardInput));
  }

  /** Returns what the bytes of {@code file} come to. */
  static ReadResult check(String file, byte[] bytes) {
    return reader(file).check(name(file), bytes);
  }

  /** Returns what messages call {@code file}. */
  static String name(String file) {
    return file.equals(STANDARD_INPUT) ? "<stdin>" : file;
  }

  /** Returns the same text for every way to name one file. */
  static String identity(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException noPath) {
      return name;
    }
  }

  /** Returns a reader that finds what {@code file} uses: the other files of its folder. */
  static RoutineReader reader(String file) {
    Path here = Path.of("");
    Path folder = file.equals(STANDARD_INPUT) ? here : Path.of(file).getParent();
    return RoutineReader.create()
        .withLibrary(RoutineLibrary.folder(folder == null ? here : folder));
  }

  /**
   * Returns the bytes of {@code file}, or as many as the reader may want; {@code -} is {@code
   * standardInput}.
   *
   * @throws UnreadableFile if it is not there, or cannot be read
   */
  static byte[] bytes(String file, InputStream standardInput) throws UnreadableFile {
    try {
      if (file.equals(STANDARD_INPUT)) {
        // Buffered, because a file stream asks for its length, which a pipe does not have.
        return new BufferedInputStream(standardInput).readNBytes(MOST_BYTES);
      }
      try (InputStream in = Files.newInputStream(existing(file))) {
        return in.readNBytes(MOST_BYTES);
      }
    } catch (NoSuchFileException missing) {
      throw new UnreadableFile(file, "no such file");
    } catch (AccessDeniedException forbidden) {
      throw new UnreadableFile(file, "may not be read");
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
