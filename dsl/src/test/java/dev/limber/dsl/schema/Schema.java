package dev.limber.dsl.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The schema that the jar holds, and what a validator says by it. */
final class Schema {

  /** Where it is in the jar. */
  static final String RESOURCE = "/dev/limber/dsl/routine-v1.schema.json";

  static final String TEXT = text();

  private static final SchemaRegistry DRAFT_7 =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private static final com.networknt.schema.Schema VALIDATOR =
      DRAFT_7.getSchema(TEXT, InputFormat.JSON);

  private Schema() {}

  private static String text() {
    try (InputStream in = Schema.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the schema itself. */
  static JsonNode json() {
    try {
      return new ObjectMapper().readTree(TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the schema has against {@code yaml}: each place and the rule that is broken. */
  static List<String> complaints(String yaml) {
    return VALIDATOR.validate(SeenByEditor.json(yaml).toString(), InputFormat.JSON).stream()
        .map(Schema::complaint)
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  /** Returns whether {@code yaml} is right by the schema, in a fraction of the time. */
  static boolean accepts(String yaml) {
    String json = SeenByEditor.json(yaml).toString();
    return VALIDATOR.validate(json, InputFormat.JSON, OutputFormat.BOOLEAN);
  }

  private static String complaint(Error error) {
    String place = error.getInstanceLocation().toString();
    String key = error.getProperty() == null ? "" : "/" + error.getProperty();
    return place + key + " " + error.getKeyword();
  }

  /** Returns what the schema of all schemas has against {@code schema}. */
  static List<Error> complaintsAboutSchema(String schema) {
    return DRAFT_7
        .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"))
        .validate(schema, InputFormat.JSON);
  }
}
