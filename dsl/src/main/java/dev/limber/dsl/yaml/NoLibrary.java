package dev.limber.dsl.yaml;

import java.util.Optional;

/** The library of those that have none. */
enum NoLibrary implements RoutineLibrary {
  NONE;

  @Override
  public Optional<Document> find(String slug) {
    return Optional.empty();
  }
}
