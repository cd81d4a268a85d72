package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A record, as an object of its parts. */
final class ObjectForm<R> implements Form<R> {

  private final Shape<R> shape;

  ObjectForm(Shape<R> shape) {
    this.shape = shape;
  }

  @Override
  public JsonNode write(R value) {
    ObjectNode object = Forms.NODES.objectNode();
    shape.of(new WrittenParts<>(value, object));
    return object;
  }

  @Override
  public R read(JsonNode json, String place) {
    return ReadParts.read(json, place, shape);
  }
}
