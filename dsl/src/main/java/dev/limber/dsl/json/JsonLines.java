package dev.limber.dsl.json;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A listener that writes every event in a line of its own, as {@link EventJson} does.
 *
 * <p>Each line is flushed, so that whoever reads along hears of an event when it happens, and what
 * has happened is there after a crash. The writer stays open: it is its owner's to close. Not safe
 * for use by several threads, so one is for one session.
 */
public final class JsonLines implements RoutineListener {

  private final Writer out;

  /** Makes a listener that writes to {@code out}. */
  public JsonLines(Writer out) {
    this.out = out;
  }

  /**
   * Writes {@code event}.
   *
   * @throws UncheckedIOException if the writer fails
   */
  @Override
  public void onEvent(RoutineEvent event) {
    try {
      // At once: two writes could leave half a line where a disk is full.
      out.write(EventJson.write(event) + '\n');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
