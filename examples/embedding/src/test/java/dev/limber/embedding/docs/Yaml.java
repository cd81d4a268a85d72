package dev.limber.embedding.docs;

import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineLibrary;
import dev.limber.dsl.yaml.RoutineReader;

/** Makes whole files of the YAML that pages show. */
final class Yaml {

  private static final String HEAD = "schema: routine/v1\nid: fragment\ntitle: Fragment\n";
  private static final String STEPS = "steps:\n  - rest: 1s\n";

  private Yaml() {}

  /** What the pages use. */
  private static final RoutineLibrary LIBRARY =
      RoutineLibrary.of(
          RoutineReader.create()
              .parse(
                  "schema: routine/v1\nid: calf-stretch\ntitle: Calf stretch\n"
                      + "choices:\n  tender: Is your calf tender?\n"
                      + "steps:\n  - hold: 30s\n"));

  /**
   * Reads the file of {@code block}, which messages call {@code routine.yaml}; what is shown to
   * have a warning switched off counts as read without one.
   */
  static ReadResult read(Block block) {
    boolean json = kind(block).equals("json");
    return RoutineReader.create()
        .withLibrary(LIBRARY)
        .check(json ? "routine.json" : "routine.yaml", file(block));
  }

  /** Returns the last word of the name, which says what is missing. */
  private static String kind(Block block) {
    return block.name().substring(block.name().lastIndexOf(' ') + 1);
  }

  /**
   * Returns the file of {@code block}: it is one already, or it is a list of steps, or some keys of
   * a document.
   */
  private static String file(Block block) {
    switch (kind(block)) {
      case "steps":
        return HEAD + "steps:\n" + block.text().indent(2);
      case "document":
        return missing(HEAD, block.text()) + block.text() + missing(STEPS, block.text());
      default:
        return block.text();
    }
  }

  /** Returns those of the lines of {@code usual} whose key {@code text} does not have. */
  private static String missing(String usual, String text) {
    StringBuilder missing = new StringBuilder();
    boolean has = false;
    for (String line : usual.lines().toList()) {
      if (!line.startsWith(" ")) {
        String key = line.substring(0, line.indexOf(':') + 1);
        has = ("\n" + text).contains("\n" + key);
      }
      if (!has) {
        missing.append(line).append('\n');
      }
    }
    return missing.toString();
  }
}
