package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.limber.event.RoutineEvent;

/** One kind of event: its word in JSON, its record, and the parts of that. */
record EventKind<E extends RoutineEvent>(String word, Class<E> type, EventShape<E> shape) {

  void write(RoutineEvent event, ObjectNode into) {
    shape.of(event.seq(), event.at(), new WrittenParts<>(type.cast(event), into));
  }

  RoutineEvent read(Head head, ObjectNode from) {
    RoutineEvent event = shape.of(head.seq(), head.at(), new ReadParts<>(from, ""));
    ReadParts.refuseRest(from, "");
    return event;
  }
}
