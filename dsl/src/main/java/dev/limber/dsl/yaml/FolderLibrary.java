package dev.limber.dsl.yaml;

import dev.limber.routine.internal.Forms;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The routines in the files of one folder. Safe for use by several threads. */
final class FolderLibrary implements RoutineLibrary {

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  /** Who has more files wants no list of them. */
  private static final int MOST_LISTED = 10_000;

  private final Path folder;

  FolderLibrary(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Document> find(String slug) throws IOException {
    if (!Forms.isSlug(slug)) {
      return Optional.empty();
    }
    for (String ending : ENDINGS) {
      Path file = folder.resolve(slug + ending);
      if (Files.isRegularFile(file)) {
        inside(file);
        return Optional.of(Document.of(file));
      }
    }
    return Optional.empty();
  }

  private void inside(Path file) throws IOException {
    if (!file.toRealPath().getParent().equals(folder.toRealPath())) {
      throw new IOException("it is a link to somewhere outside of its folder");
    }
  }

  @Override
  public Collection<String> slugs() throws IOException {
    Collection<String> slugs = new TreeSet<>();
    int seen = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (++seen > MOST_LISTED) {
          break;
        }
        slug(file.getFileName().toString()).ifPresent(slugs::add);
      }
    }
    return slugs;
  }

  private static Optional<String> slug(String file) {
    return ENDINGS.stream()
        .filter(file::endsWith)
        .map(ending -> file.substring(0, file.length() - ending.length()))
        .filter(Forms::isSlug)
        .findFirst();
  }

  @Override
  public String toString() {
    return "the folder " + folder;
  }
}
