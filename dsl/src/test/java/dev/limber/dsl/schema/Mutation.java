package dev.limber.dsl.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes documents as authors do by mistake, and makes some that nobody meant. */
final class Mutation {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String[] KEYS =
      ("schema id title summary instructions language precautions symptoms red-flags frequency props choices"
              + " defaults words source tags muscles level steps position move hold reps rest explain"
              + " exercise repeat repeat-per-side stop-on-pain use when unless needs image video audio note"
              + " say cues to effort load takes until at-most each tempo last-hold between change-over"
              + " release then retry ease-at areas at every times per apart days weeks optional instead"
              + " right left en de author url license reviewed-by reviewed-on symptom for total bouts-of"
              + " lower bottom lift top x-own x hodl")
          .split(" ");

  private static final String[] SCALARS =
      ("|  |a|A b|30|30s|0s|0|1|10|11|-1|3.0|2.5|010|1:30|1.5 min|15-30s|15-30|0-5s|30S|30 x|1,5s|15s30m|5-10-15s"
              + "|1-1m30s|1m30s|PT5S|PT|P1D|5 breaths|3-5 breaths|inhale|ready|any|true|false|yes|no|on|null|~"
              + "|right-first|both|end-side|end-exercise|continue|day|mon|monday|routine/v1|routine/v2|en|de-AT"
              + "|english|supine|knee--chest|-a|a-|2026-03-31|2026-02-30|31.3.2026|https://example.org|a b.png"
              + "|{side}|{round}|{rep}|{sied}|{|}|{{|halfway|50%|100%|0%|5s before end|before end|3 per day|daily"
              + "|2-4 per week|3-1-3-0|0-0-0-0|8-12|12-8|3-3|ten|helper|tender|towel|Größe 小 🙂")
          .split("\\|");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** Returns a tree of our words that has hardly any order. */
  ObjectNode soup() {
    ObjectNode document = object(3);
    if (random.nextInt(5) > 0) {
      document.put("schema", "routine/v1").put("id", "a").put("title", "A");
      if (random.nextInt(3) > 0) {
        document.set(
            "steps", JSON.arrayNode().add(object(2)).add(JSON.objectNode().put("hold", "30s")));
      }
    }
    return document;
  }

  private JsonNode any(int depth) {
    int kind = depth == 0 ? 9 : random.nextInt(10);
    if (kind == 0) {
      return JSON.nullNode();
    }
    return kind < 3
        ? object(depth - 1)
        : kind == 3 ? array(depth - 1) : JSON.textNode(one(SCALARS));
  }

  private ObjectNode object(int depth) {
    ObjectNode object = JSON.objectNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      object.set(one(KEYS), any(depth));
    }
    return object;
  }

  private ArrayNode array(int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int i = random.nextInt(3); i > 0; i--) {
      array.add(any(depth));
    }
    return array;
  }

  private String one(String[] values) {
    return values[random.nextInt(values.length)];
  }

  /** Makes one mistake in {@code document}. */
  void change(ObjectNode document) {
    List<ObjectNode> objects = new ArrayList<>();
    List<ArrayNode> arrays = new ArrayList<>();
    collect(document, objects, arrays);
    if (!arrays.isEmpty() && random.nextInt(6) == 0) {
      change(arrays.get(random.nextInt(arrays.size())));
    } else {
      change(objects.get(random.nextInt(objects.size())), objects);
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> objects, List<ArrayNode> arrays) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    } else if (node instanceof ArrayNode array) {
      arrays.add(array);
    }
    node.forEach(inner -> collect(inner, objects, arrays));
  }

  private void change(ArrayNode array) {
    int size = array.size();
    switch (random.nextInt(4)) {
      case 0 -> array.removeAll();
      case 1 -> array.add(any(1));
      case 2 -> array.insert(0, JSON.arrayNode().add("a"));
      default -> {
        if (size > 0) {
          array.set(random.nextInt(size), any(1));
        }
      }
    }
  }

  private void change(ObjectNode object, List<ObjectNode> objects) {
    if (object.isEmpty() || random.nextInt(5) == 0) {
      object.set(one(KEYS), any(1));
      return;
    }
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    String key = keys.get(random.nextInt(keys.size()));
    switch (random.nextInt(6)) {
      case 0 -> object.set(typo(key), object.remove(key));
      case 1, 2 -> object.put(key, one(SCALARS));
      case 3 -> object.remove(key);
      case 4 -> object.set(key, any(2));
      default -> objects.get(random.nextInt(objects.size())).set(key, object.get(key).deepCopy());
    }
  }

  private String typo(String key) {
    int at = random.nextInt(key.length());
    return switch (random.nextInt(3)) {
      case 0 -> key.substring(0, at) + key.charAt(at) + key.substring(at);
      case 1 -> key.substring(0, at) + "-" + key.substring(at);
      default -> key.length() == 1 ? "y" : key.substring(0, at) + key.substring(at + 1);
    };
  }
}
