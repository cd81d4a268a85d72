package dev.limber.embedding.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of this module's sources that pages show, between two lines of comment. */
final class Regions {

  private static final String BEGIN = "// docs: ";
  private static final String END = "// docs end";

  private Regions() {}

  /** Returns the text of each region by its name. */
  static Map<String, String> all() {
    Map<String, String> regions = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
        collect(Files.readAllLines(file), regions);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return regions;
  }

  private static void collect(List<String> lines, Map<String, String> regions) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).trim();
      if (line.startsWith(BEGIN)) {
        List<String> after = lines.subList(i + 1, lines.size());
        String text =
            after.stream()
                .takeWhile(one -> !one.trim().equals(END))
                .collect(Collectors.joining("\n"));
        if (regions.put(line.substring(BEGIN.length()), text) != null) {
          throw new IllegalStateException("two regions are named " + line);
        }
      }
    }
  }

  /**
   * Returns {@code code} without white space, but for that inside of string literals: a page may
   * break lines for its readers, where the formatter would break them for editors.
   */
  static String withoutLayout(String code) {
    StringBuilder bare = new StringBuilder();
    boolean inString = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"' && (i == 0 || code.charAt(i - 1) != '\\')) {
        inString = !inString;
      }
      if (inString || !Character.isWhitespace(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
