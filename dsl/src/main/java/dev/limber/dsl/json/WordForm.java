package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An enum, by its constants in lower case, with hyphens: {@code stopped-by-pain}. */
final class WordForm<E extends Enum<E>> implements Form<E> {

  private final Map<String, E> constants = new LinkedHashMap<>();

  WordForm(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      constants.put(word(constant), constant);
    }
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public JsonNode write(E value) {
    return Forms.NODES.textNode(word(value));
  }

  @Override
  public E read(JsonNode json, String place) {
    E constant = json.isTextual() ? constants.get(json.textValue()) : null;
    if (constant == null) {
      throw Forms.unexpected("one of " + String.join(", ", constants.keySet()), json, place);
    }
    return constant;
  }
}
