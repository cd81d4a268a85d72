package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/** Parts that come from a record and are written as they pass by. */
final class WrittenParts<R> extends Parts<R> {

  private final R record;
  private final ObjectNode into;

  WrittenParts(R record, ObjectNode into) {
    this.record = record;
    this.into = into;
  }

  @Override
  <T> Optional<T> optional(String name, Form<T> form, Function<R, Optional<T>> accessor) {
    Optional<T> value = accessor.apply(record);
    value.ifPresent(present -> into.set(name, form.write(present)));
    return value;
  }

  @Override
  IllegalArgumentException missing(String name) {
    return new IllegalArgumentException(name + " is missing");
  }
}
