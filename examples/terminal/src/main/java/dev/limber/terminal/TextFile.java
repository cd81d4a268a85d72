package dev.limber.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/**
 * A file that is written whole or not at all, in UTF-8.
 *
 * <p>Not safe for use by several threads.
 */
final class TextFile {

  private final String name;
  private final Path path;

  private TextFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /**
   * Returns the file that an argument names, whether it is there or not.
   *
   * @throws UnwritableFile if no file can have this name
   */
  static TextFile of(String name) throws UnwritableFile {
    try {
      return new TextFile(name, Path.of(name));
    } catch (InvalidPathException noName) {
      throw new UnwritableFile(name, "is no name of a file");
    }
  }

  /** Returns the file of this name in the same directory. */
  TextFile beside(String other) {
    Path there = path.resolveSibling(other);
    return new TextFile(there.toString(), there);
  }

  /** Returns the name by which messages call it. */
  String name() {
    return name;
  }

  /** Returns whether something of this name is there, even a link to nowhere. */
  boolean exists() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Looks whether it may be written, as far as one can know before.
   *
   * @param force whether it may be there already
   * @throws UnwritableFile if it may not
   */
  void check(boolean force) throws UnwritableFile {
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      throw new UnwritableFile(name, obstacle.get());
    }
    if (exists() && !force) {
      throw isThere();
    }
  }

  private Optional<String> obstacle() {
    Path directory = directory();
    if (name.isEmpty() || Files.isDirectory(path)) {
      return Optional.of(name.isEmpty() ? "is no name of a file" : "is a directory");
    }
    if (!Files.isDirectory(directory)) {
      boolean there = Files.exists(directory);
      return Optional.of(directory + (there ? " is no directory" : ": no such directory"));
    }
    if (exists() && !Files.isRegularFile(path)) {
      return Optional.of("is no ordinary file");
    }
    boolean writable = Files.isWritable(directory) && (!exists() || Files.isWritable(path));
    return writable ? Optional.empty() : Optional.of("may not be written");
  }

  /**
   * Writes it.
   *
   * @param force whether to put the text in the place of what is there: keeping its permissions,
   *     and so that who reads it meanwhile sees the old text or the new one
   * @throws UnwritableFile if it is there and may not be overwritten, or cannot be written
   */
  void put(String text, boolean force) throws UnwritableFile {
    check(force);
    try {
      if (exists()) {
        replace(text);
      } else {
        Files.write(path, bytes(text), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  private void replace(String text) throws IOException {
    Path target = path.toRealPath();
    Path draft = Files.createTempFile(target.resolveSibling("."), ".limber", ".tmp");
    try {
      Files.write(draft, bytes(text));
      copyPermissions(target, draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Path directory() {
    Path parent = path.getParent();
    return parent == null ? Path.of(".") : parent;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private UnwritableFile isThere() {
    return new UnwritableFile(
        name, "is there already; name another file, or overwrite it with --force");
  }

  private UnwritableFile unwritable(IOException failed) {
    if (failed instanceof FileAlreadyExistsException) {
      return isThere();
    }
    if (failed instanceof AccessDeniedException) {
      return new UnwritableFile(name, "may not be written");
    }
    boolean reasoned = failed instanceof FileSystemException told && told.getReason() != null;
    String why = reasoned ? ((FileSystemException) failed).getReason() : failed.getMessage();
    return new UnwritableFile(name, "cannot be written: " + why);
  }
}
