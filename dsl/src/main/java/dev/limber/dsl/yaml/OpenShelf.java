package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.Source;
import dev.limber.dsl.internal.codec.Shelf;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** A library as the codec looks into it. As safe for use by several threads as the library. */
final class OpenShelf implements Shelf {

  private final RoutineLibrary library;

  private OpenShelf(RoutineLibrary library) {
    this.library = library;
  }

  /** Returns the shelf of {@code library}, unless that is the one that has nothing. */
  static Optional<Shelf> of(RoutineLibrary library) {
    return library == RoutineLibrary.none()
        ? Optional.empty()
        : Optional.of(new OpenShelf(library));
  }

  @Override
  public Optional<Source> find(String slug, int most) throws IOException {
    Optional<Document> found =
        Objects.requireNonNull(library.find(slug), "the library answered with null");
    return found.isPresent() ? Optional.of(found.get().source(most)) : Optional.empty();
  }

  @Override
  public Collection<String> slugs() throws IOException {
    return library.slugs();
  }
}
