package dev.limber.dsl.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The language as a JSON Schema, by which editors complete and check routine files.
 *
 * <p>Safe for use by several threads.
 */
public final class RoutineSchema {

  private static final String RESOURCE = "/dev/limber/dsl/routine-v1.schema.json";

  private RoutineSchema() {}

  /** Returns the JSON Schema of {@code routine/v1}, with a line end at its end. */
  public static String json() {
    try (InputStream in = RoutineSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + RESOURCE + ", but was none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
