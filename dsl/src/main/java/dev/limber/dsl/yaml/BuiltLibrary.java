package dev.limber.dsl.yaml;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Routines that are there already. Immutable. */
final class BuiltLibrary implements RoutineLibrary {

  private final Map<String, Routine> routines = new LinkedHashMap<>();

  private BuiltLibrary() {}

  static RoutineLibrary of(List<Routine> routines) {
    BuiltLibrary library = new BuiltLibrary();
    routines.forEach(library::add);
    return library;
  }

  private void add(Routine routine) {
    Routine other = routines.putIfAbsent(routine.id(), routine);
    if (other == null) {
      addUsed(routine.steps());
    } else if (!other.equals(routine)) {
      throw new IllegalArgumentException(
          "expected one routine with the id " + routine.id() + ", but were two that differ");
    }
  }

  private void addUsed(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Use use) {
        add(use.routine());
      } else if (step instanceof ContainerStep container) {
        addUsed(container.steps());
      }
      if (step instanceof StopOnPain guard) {
        addUsed(guard.release());
      }
    }
  }

  @Override
  public Optional<Document> find(String slug) {
    return Optional.ofNullable(routines.get(slug))
        .map(routine -> Document.of(slug + ".yaml", RoutineWriter.write(routine)));
  }

  @Override
  public Collection<String> slugs() {
    return Collections.unmodifiableSet(routines.keySet());
  }
}
