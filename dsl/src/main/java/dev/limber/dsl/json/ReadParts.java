package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.limber.dsl.internal.Visible;
import java.util.Optional;
import java.util.function.Function;

/** Parts that come from JSON. Each is taken out of its object: what is left is not known. */
final class ReadParts<R> extends Parts<R> {

  private final ObjectNode from;
  private final String place;

  ReadParts(ObjectNode from, String place) {
    this.from = from;
    this.place = place;
  }

  /**
   * Returns the record that {@code json} is.
   *
   * @throws IllegalArgumentException if it is none, or holds anything that is not known
   */
  static <R> R read(JsonNode json, String place, Shape<R> shape) {
    ObjectNode object = object(json, place);
    R record = shape.of(new ReadParts<>(object, place));
    refuseRest(object, place);
    return record;
  }

  /** Returns {@code json} if it is an object. */
  static ObjectNode object(JsonNode json, String place) {
    if (json instanceof ObjectNode object) {
      return object;
    }
    throw Forms.unexpected("an object", json, place);
  }

  /** Refuses what no shape has taken. */
  static void refuseRest(ObjectNode object, String place) {
    if (!object.isEmpty()) {
      String name = object.fieldNames().next();
      throw new IllegalArgumentException(
          Forms.prefix(place) + "unknown key " + Visible.quoted(name));
    }
  }

  @Override
  <T> Optional<T> optional(String name, Form<T> form, Function<R, Optional<T>> accessor) {
    JsonNode value = from.remove(name);
    return value == null
        ? Optional.empty()
        : Optional.of(form.read(value, place.isEmpty() ? name : place + '.' + name));
  }

  @Override
  IllegalArgumentException missing(String name) {
    return new IllegalArgumentException(
        Forms.prefix(place) + "the key \"" + name + "\" is missing");
  }
}
