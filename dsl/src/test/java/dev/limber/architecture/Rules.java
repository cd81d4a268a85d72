package dev.limber.architecture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which room may use which: the list of the house.
 *
 * <p>A room is a package with all that lies below it, unless that is a room itself.
 */
final class Rules {
  private static final String OURS = "dev.limber.";

  /** Annotations for compilers and editors, which no running program asks for. */
  private static final Set<String> EVERYWHERE =
      Set.of("org.jspecify.annotations", "org.immutables.value");

  private static final Set<String> BASE = Object.class.getModule().getPackages();

  private final Map<String, List<String>> mayUse;

  private Rules(Map<String, List<String>> mayUse) {
    this.mayUse = mayUse;
  }

  static Rules ofTheHouse() {
    return new Rules(
        Map.of(
            "routine", List.of(),
            "event", List.of("routine"),
            "flow", List.of("routine", "event"),
            "session", List.of("routine", "event"),
            "player", List.of("routine", "event", "session"),
            "testing", List.of("routine", "event", "session", "player"),
            "dsl", List.of("routine"),
            "dsl.internal", List.of("routine", "org.yaml.snakeyaml", "com.fasterxml.jackson"),
            "dsl.yaml",
                List.of("routine", "dsl.internal", "org.yaml.snakeyaml", "com.fasterxml.jackson"),
            "dsl.json",
                List.of(
                    "routine",
                    "event",
                    "session",
                    "dsl.internal",
                    "dsl.yaml",
                    "com.fasterxml.jackson")));
  }

  /** Returns those of {@code arrows} that point the wrong way. */
  List<Arrow> broken(List<Arrow> arrows) {
    return arrows.stream().filter(arrow -> !allows(arrow)).toList();
  }

  private boolean allows(Arrow arrow) {
    Optional<String> from = room(arrow.from());
    if (from.isEmpty()) {
      return false;
    }
    List<String> allowed = mayUse.get(from.get());
    if (arrow.to().startsWith(OURS)) {
      Optional<String> to = room(arrow.to());
      return to.equals(from) || to.filter(allowed::contains).isPresent();
    }
    return EVERYWHERE.contains(arrow.to())
        || BASE.contains(arrow.to())
        || allowed.stream().anyMatch(library -> isAtOrBelow(library, arrow.to()));
  }

  private static boolean isAtOrBelow(String root, String name) {
    return name.equals(root) || name.startsWith(root + ".");
  }

  /**
   * Returns the nearest room that holds {@code name}; nothing for foreign and unlisted packages.
   */
  private Optional<String> room(String name) {
    if (!name.startsWith(OURS)) {
      return Optional.empty();
    }
    String rest = name.substring(OURS.length());
    while (!mayUse.containsKey(rest)) {
      int dot = rest.lastIndexOf('.');
      if (dot < 0) {
        return Optional.empty();
      }
      rest = rest.substring(0, dot);
    }
    return Optional.of(rest);
  }
}
