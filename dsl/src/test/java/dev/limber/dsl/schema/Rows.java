package dev.limber.dsl.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents of one line each: a whole one, some keys of a {@code document}, or one {@code step}.
 */
final class Rows {

  private static final String HEAD = "schema: routine/v1, id: a, title: A";

  private Rows() {}

  /** Returns the lines of a file beside this class that are no comments and not blank. */
  static List<String> of(String name) {
    try (InputStream in = Rows.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the YAML of the document that {@code row} stands for. */
  static String yaml(String row) {
    int colon = row.indexOf(": ");
    String text = row.substring(colon + 2).trim();
    return switch (row.substring(0, colon)) {
      case "whole" -> text;
      case "step" -> "{ " + HEAD + ", steps: [" + text + "] }";
      case "document" -> "{ " + usual(text) + inside(text) + " }";
      default -> throw new IllegalArgumentException(row);
    };
  }

  private static String inside(String mapping) {
    return mapping.substring(1, mapping.lastIndexOf('}'));
  }

  /** Returns what every document has and {@code mapping} does not say, each with a comma. */
  private static String usual(String mapping) {
    ObjectNode own = (ObjectNode) SeenByEditor.json(mapping);
    return Stream.of("schema: routine/v1", "id: a", "title: A", "steps: [{ hold: 30s }]")
        .filter(entry -> !own.has(entry.substring(0, entry.indexOf(':'))))
        .map(entry -> entry + ", ")
        .collect(Collectors.joining());
  }
}
