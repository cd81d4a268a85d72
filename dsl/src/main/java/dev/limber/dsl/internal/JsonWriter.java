package dev.limber.dsl.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes a tree as JSON, each entry and item in a line of its own.
 *
 * <p>Every value is a string, as every scalar of the language is text to its reader. Used once, by
 * one thread.
 */
public final class JsonWriter {

  /** Not the system's line break: the same routine is the same text on all. */
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final JsonEscapes ESCAPES = new JsonEscapes();

  private final JsonGenerator out;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** Returns the tree as JSON, ending with a line end. */
  public static String write(Node root) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonStreams.FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(lines()).setCharacterEscapes(ESCAPES);
      new JsonWriter(out).node(root);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be written", e);
    }
    return text.append('\n').toString();
  }

  /** A new one each time, because it counts how deep it is. */
  private static PrettyPrinter lines() {
    return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(LINES).withArrayIndenter(LINES);
  }

  private void node(Node node) throws IOException {
    if (node instanceof MapNode map) {
      map(map);
    } else if (node instanceof ListNode list) {
      list(list);
    } else if (node instanceof ScalarNode text && !text.isAbsent()) {
      out.writeString(text.value());
    } else {
      out.writeNull();
    }
  }

  private void map(MapNode map) throws IOException {
    out.writeStartObject();
    for (int i = 0; i < map.size(); i++) {
      out.writeFieldName(map.key(i).value());
      node(map.value(i));
    }
    out.writeEndObject();
  }

  private void list(ListNode list) throws IOException {
    out.writeStartArray();
    for (int i = 0; i < list.size(); i++) {
      node(list.get(i));
    }
    out.writeEndArray();
  }
}
