package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.JsonWriter;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.Source;
import dev.limber.dsl.internal.TreeLimits;
import dev.limber.dsl.internal.Trees;
import dev.limber.dsl.internal.codec.DocumentWriter;
import dev.limber.routine.Routine;

/**
 * Writes routines as YAML or JSON text.
 *
 * <p>The form is canonical: keys in the order of the language's tables, short durations, nothing
 * that is usual anyway. Reading it again gives an equal routine. Safe for use by several threads.
 */
public final class RoutineWriter {

  private RoutineWriter() {}

  /** Returns {@code routine} in YAML, ending with a line end. */
  public static String write(Routine routine) {
    return DocumentWriter.write(routine);
  }

  /**
   * Returns {@code routine} in JSON, indented by two spaces and ending with a line end.
   *
   * <p>It is the same document as that of {@link #write}: the same keys in the same order, and
   * every value a string.
   */
  public static String toJson(Routine routine) {
    Source source = Source.of("routine.yaml", write(routine));
    int any = Integer.MAX_VALUE;
    return Trees.read(source, new TreeLimits(any, any, any, any), new Problems(source))
        .map(JsonWriter::write)
        .orElseThrow(() -> new IllegalStateException("what is written cannot be read"));
  }
}
