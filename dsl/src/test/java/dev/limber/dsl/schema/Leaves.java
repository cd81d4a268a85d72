package dev.limber.dsl.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.function.Supplier;

/** Makes steps that hold no others, with the keys that only their kind has. */
final class Leaves {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random;
  private final Values values;

  Leaves(Random random, Values values) {
    this.random = random;
    this.values = values;
  }

  /**
   * Puts a kind and its own keys into a step.
   *
   * @param rounds whether values in turn may stand here
   * @param symptoms whether there is a symptom to wait for
   */
  void into(ObjectNode step, boolean rounds, Supplier<JsonNode> text, boolean symptoms) {
    switch (random.nextInt(18)) {
      case 0, 1, 2 -> position(step);
      case 3, 4, 5, 6 -> timed(step.set("move", text.get()));
      case 7, 8, 9, 10 -> hold(step, rounds, symptoms);
      case 11, 12, 13 -> rest(step, rounds);
      case 14, 15 -> reps(step, rounds);
      case 16 -> timed(step.set("explain", text.get()));
      default -> step.put("use", "bridge");
    }
  }

  private void position(ObjectNode step) {
    timed(step.put("position", values.oneOf("supine", "side-lying", "on-my-head")));
  }

  private void timed(ObjectNode step) {
    switch (random.nextInt(16)) {
      case 0 -> step.put("until", "ready");
      case 1 -> step.put("until", "ready").put("at-most", values.duration());
      case 2, 3, 4, 5 -> step.put("takes", values.length());
      default -> {
        // the default of its kind
      }
    }
  }

  private void hold(ObjectNode step, boolean rounds, boolean symptoms) {
    step.put("hold", values.length());
    int rare = random.nextInt(20);
    if (rare == 0) {
      step.put("hold", "ready");
    } else if (rare == 1) {
      step.put("hold", "ready").put("at-most", values.duration());
    } else if (rare == 2) {
      step.set("hold", JSON.objectNode().put("total", "60-90s").put("bouts-of", "20s"));
    } else if (rare == 3 && symptoms) {
      step.set("hold", JSON.objectNode().put("until", "tingling").put("then", values.length()));
    } else if (rare == 4 && rounds) {
      step.set("hold", JSON.arrayNode().add(values.length()).add(values.length()));
    }
  }

  private void rest(ObjectNode step, boolean rounds) {
    step.put("rest", values.length());
    int rare = random.nextInt(20);
    if (rare == 0) {
      step.put("rest", "ready").put("at-most", values.duration());
    } else if (rare == 1 && rounds) {
      step.set("rest", JSON.arrayNode().add(values.length()).add("ready"));
    }
  }

  private void reps(ObjectNode step, boolean rounds) {
    step.put("reps", values.count());
    if (random.nextInt(4) == 0) {
      step.set("reps", JSON.objectNode().put("for", "10m"));
    } else if (rounds && random.nextInt(4) == 0) {
      step.set("reps", JSON.arrayNode().add("12").add("8-10"));
    }
    switch (random.nextInt(4)) {
      case 0 -> step.put("each", values.duration());
      case 1 -> step.put("tempo", values.oneOf("3-1-3-0", "1.5-0-1-0"));
      case 2 -> step.set("tempo", JSON.objectNode().put("lift", "2s").put("top", "0s"));
      default -> step.put("until", "ready");
    }
    if (random.nextInt(4) == 0) {
      step.put("last-hold", values.length());
    }
  }
}
