package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.codec.DocumentWriter;
import dev.limber.routine.Routine;

/**
 * Writes routines as YAML text.
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
}
