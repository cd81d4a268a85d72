package dev.limber.dsl.yaml;

import dev.limber.routine.Routine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where the routines are that {@code use} names: a folder, a list, or whatever a host has.
 *
 * <p>Each has one name: its id. The library only finds texts; the reader reads them, each once, and
 * tells what is wrong with them. A host with a database writes
 *
 * <pre>{@code
 * RoutineLibrary library = slug -> table.find(slug).map(text -> Document.of(slug, text));
 * }</pre>
 *
 * <p>A library must be as safe for use by several threads as the readers that have it are to be.
 * Those that are made here are.
 */
@FunctionalInterface
public interface RoutineLibrary {

  /**
   * Returns the text of the routine with this id, if the library has one.
   *
   * @param slug the id, which consists of {@code a-z}, {@code 0-9} and single hyphens
   * @throws IOException if it is there and cannot be read; the author of the routine that uses it
   *     is told so, and of every other exception too
   */
  Optional<Document> find(String slug) throws IOException;

  /**
   * Returns the ids that the library has, for suggestions where one is not found; they may be left
   * out.
   *
   * @throws IOException if they cannot be listed, which costs only the suggestion
   */
  default Collection<String> slugs() throws IOException {
    return List.of();
  }

  /**
   * Returns the files of {@code folder} as a library: {@code calf-stretch.yaml}, {@code .yml} or
   * {@code .json}, the first of these that is there, is the routine {@code calf-stretch}.
   *
   * <p>Only files of the folder itself are found, not those of folders in it, nor what a link leads
   * to outside of it. Files are read when they are used, so a change is seen at the next reading.
   */
  static RoutineLibrary folder(Path folder) {
    return new FolderLibrary(folder);
  }

  /**
   * Returns {@code routines} as a library, and with them all that they use.
   *
   * @throws IllegalArgumentException if two that differ have the same id
   */
  static RoutineLibrary of(Routine... routines) {
    return BuiltLibrary.of(List.of(routines));
  }

  /** Returns the library that has nothing: a file that uses another one is refused. */
  static RoutineLibrary none() {
    return NoLibrary.NONE;
  }
}
