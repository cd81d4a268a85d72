package dev.limber.dsl.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.limber.dsl.internal.Visible;
import java.util.stream.Collectors;

/**
 * Text to tree and back, as strictly as Jackson can.
 *
 * <p>Trees, and no binding to classes: binding needs reflection, which an app that renames or
 * shrinks its classes breaks, and which Android knows for no record. Trees know no unknown
 * property, so {@link ReadParts} refuses those.
 */
final class JsonText {

  /** Far more than any event needs, far less than would hurt. */
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxDocumentLength(16L << 20)
          .maxTokenCount(100_000)
          .maxStringLength(1 << 20)
          .maxNameLength(1_000)
          .maxNumberLength(20)
          .maxNestingDepth(16)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Not the system's line break: the same report is the same text on all. */
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
          .withObjectIndenter(LINES)
          .withArrayIndenter(LINES);

  private JsonText() {}

  /**
   * Returns the tree that {@code json} writes.
   *
   * @throws IllegalArgumentException if it is no JSON, or there is more than one value in it
   */
  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException("larger or deeper than anything that is written here");
    } catch (JsonProcessingException e) {
      // Without its cause: that quotes the text as it is, and what prints it may be a terminal.
      throw new IllegalArgumentException(place(e) + Visible.text(e.getOriginalMessage()));
    }
  }

  /** Returns {@code tree} in one line. */
  static String compact(JsonNode tree) {
    return SafeJson.escape(tree.toString());
  }

  /** Returns {@code tree} in lines, indented, and without a line break at the end. */
  static String pretty(JsonNode tree) {
    try {
      // Line by line, because the breaks between them are not harmful; strings hold none.
      return MAPPER
          .writer(PRINTER)
          .writeValueAsString(tree)
          .lines()
          .map(SafeJson::escape)
          .collect(Collectors.joining("\n"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of our own cannot be written", e);
    }
  }

  private static String place(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
  }
}
