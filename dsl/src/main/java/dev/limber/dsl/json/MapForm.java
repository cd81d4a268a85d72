package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;

/** A map from an enum, as an object. */
final class MapForm<K extends Enum<K>, T> implements Form<Map<K, T>> {

  private final WordForm<K> key;
  private final Class<K> keys;
  private final Form<T> value;

  MapForm(WordForm<K> key, Class<K> keys, Form<T> value) {
    this.key = key;
    this.keys = keys;
    this.value = value;
  }

  @Override
  public JsonNode write(Map<K, T> map) {
    ObjectNode object = Forms.NODES.objectNode();
    map.forEach((k, v) -> object.set(WordForm.word(k), value.write(v)));
    return object;
  }

  @Override
  public Map<K, T> read(JsonNode json, String place) {
    Map<K, T> map = new EnumMap<>(keys);
    for (Map.Entry<String, JsonNode> entry : ReadParts.object(json, place).properties()) {
      K k = key.read(Forms.NODES.textNode(entry.getKey()), place);
      map.put(k, value.read(entry.getValue(), place + '.' + entry.getKey()));
    }
    return map;
  }
}
