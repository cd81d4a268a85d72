package dev.limber.dsl.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Routines that use each other such that a short text becomes as long as it can.
 *
 * <p>The number in a name is how many routines stand inside each other below it. Stateless.
 */
final class WorstLibrary implements RoutineLibrary {

  private static final String LEAF = "- rest: 1s\n";

  @Override
  public Optional<Document> find(String slug) {
    int hyphen = slug.lastIndexOf('-');
    String kind = slug.substring(0, Math.max(0, hyphen));
    return switch (kind) {
      case "chain", "double", "diamond", "left", "right", "wide" ->
          Optional.of(document(slug, kind, Integer.parseInt(slug.substring(hyphen + 1))));
      default -> Optional.empty();
    };
  }

  private static Document document(String slug, String kind, int below) {
    String head = "schema: routine/v1\nid: " + slug + "\ntitle: A\nsteps:\n";
    return Document.of(slug + ".yaml", head + (below == 0 ? LEAF : steps(kind, below - 1)));
  }

  private static String steps(String kind, int below) {
    return switch (kind) {
      case "chain" -> use("chain", below);
      case "double" -> use("double", below) + use("double", below);
      case "diamond" -> use("left", below) + use("right", below);
      case "left", "right" -> use("diamond", below);
      default -> LEAF.repeat(5_000) + use("wide", below);
    };
  }

  private static String use(String kind, int below) {
    return "- use: " + kind + "-" + below + "\n";
  }

  /** Adds the texts that use these routines. */
  static void addTo(Map<String, Supplier<String>> all, String begin) {
    all.put("a use that doubles", () -> begin + use("double", 22));
    all.put("a use that doubles as often as it may", () -> begin + use("double", 12));
    all.put("uses that double", () -> WorstTexts.fill(begin, use("double", 10)));
    all.put("a chain of uses", () -> begin + use("chain", 22));
    all.put("chains of uses", () -> WorstTexts.fill(begin, use("chain", 22)));
    all.put("chains of too many uses", () -> WorstTexts.fill(begin, use("chain", 40)));
    all.put("a diamond of uses", () -> begin + use("diamond", 22));
    all.put("diamonds of uses", () -> WorstTexts.fill(begin, use("diamond", 8)));
    all.put("uses of long routines", () -> begin + use("wide", 4).repeat(1_000));
  }
}
