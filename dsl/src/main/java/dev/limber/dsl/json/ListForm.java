package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list, as an array. */
final class ListForm<T> implements Form<List<T>> {

  private final Form<T> item;

  ListForm(Form<T> item) {
    this.item = item;
  }

  @Override
  public JsonNode write(List<T> value) {
    ArrayNode array = Forms.NODES.arrayNode(value.size());
    value.forEach(one -> array.add(item.write(one)));
    return array;
  }

  @Override
  public List<T> read(JsonNode json, String place) {
    if (!json.isArray()) {
      throw Forms.unexpected("a list", json, place);
    }
    List<T> list = new ArrayList<>(json.size());
    for (int i = 0; i < json.size(); i++) {
      list.add(item.read(json.get(i), place + '[' + i + ']'));
    }
    return Collections.unmodifiableList(list);
  }
}
