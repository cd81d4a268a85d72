package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.limber.event.RoutineEvent;
import java.io.IOException;

/**
 * Events as JSON: one object an event, in one line.
 *
 * <pre>{@code
 * {"seq":9,"at":"PT29S","event":"step-started","path":"steps[0]","kind":"hold","planned":"PT30S"}
 * }</pre>
 *
 * <p>First come {@code seq}, {@code at} and {@code event}, the record's name; then the record's
 * parts, under their names. Names and constants are in lower case with hyphens, lengths of time in
 * ISO-8601. A part that does not apply, and a list that is empty, are left out. Characters that
 * could do harm in a terminal (controls, separators of lines, controls of writing direction) are
 * escaped; all others stay as they are.
 *
 * <p>Stateless, so safe for use by several threads.
 */
public final class EventJson {

  private EventJson() {}

  /** Returns {@code event} as JSON, in one line, without a line break at its end. */
  public static String write(RoutineEvent event) {
    ObjectNode object = Forms.NODES.objectNode();
    EventKind<?> kind = EventKinds.of(event);
    Head.SHAPE.of(new WrittenParts<>(new Head(event.seq(), event.at(), kind.word()), object));
    kind.write(event, object);
    return JsonText.compact(object);
  }

  /**
   * Appends {@code event} as JSON to {@code out}, in one line, without a line break at its end.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(RoutineEvent event, Appendable out) throws IOException {
    out.append(write(event));
  }

  /**
   * Returns the event that {@code json} was written from, equal to it.
   *
   * <p>Nothing is guessed: a key that is not known, missing or there twice, a value of the wrong
   * kind, and anything after the object are errors. So is a string of more than 1,048,576
   * characters.
   *
   * @throws IllegalArgumentException telling what was expected where, if this is no event
   */
  public static RoutineEvent read(String json) {
    ObjectNode object = ReadParts.object(JsonText.parse(json), "");
    Head head = Head.SHAPE.of(new ReadParts<>(object, ""));
    return EventKinds.named(head.event()).read(head, object);
  }
}
