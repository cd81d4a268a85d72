package dev.limber.dsl.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.function.Supplier;

/** Makes documents that break no rule, with everything that the language has. */
final class WholeLanguage {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 3;

  /** What stands around a step. */
  private record Place(boolean sides, boolean rounds, boolean exercise, int depth) {
    Place inSides() {
      return new Place(true, rounds, exercise, depth + 1);
    }

    Place inRounds() {
      return new Place(sides, true, exercise, depth + 1);
    }

    Place inExercise() {
      return new Place(sides, rounds, true, depth + 1);
    }

    Place inGuard() {
      return new Place(sides, rounds, exercise, depth + 1);
    }
  }

  private final Random random;
  private final Values values;
  private int ids;

  WholeLanguage(Random random) {
    this.random = random;
    this.values = new Values(random);
  }

  ObjectNode document() {
    ObjectNode document = JSON.objectNode();
    document.put("schema", "routine/v1").put("id", values.slug()).set("title", text());
    maybe(document, "summary", this::text);
    maybe(document, "instructions", this::text);
    maybe(document, "language", () -> JSON.textNode("en"));
    maybe(document, "precautions", () -> list(0, this::text));
    rarely(document, "words", () -> JSON.objectNode().put("right", "upper").put("left", "lower"));
    maybe(document, "frequency", this::frequency);
    document.set("props", props());
    document.set("choices", JSON.objectNode().put("tender", "Is it tender?").set("strong", text()));
    if (random.nextInt(8) == 0) {
      document.set("symptoms", JSON.objectNode().put("tingling", "Tingling").put("pain", "Pain"));
      rarely(document, "red-flags", () -> list(1, this::redFlag));
    }
    maybe(document, "defaults", this::defaults);
    maybe(document, "source", this::source);
    maybe(document, "tags", () -> list(0, this::slug));
    maybe(document, "level", this::slug);
    rarely(document, "x-own", () -> JSON.arrayNode().add("a").add(JSON.objectNode().put("b", "c")));
    Place outermost = new Place(false, false, false, 0);
    document.set("steps", list(1, () -> step(outermost, document.has("symptoms"))));
    return document;
  }

  private void maybe(ObjectNode into, String key, Supplier<JsonNode> value) {
    if (random.nextInt(5) == 0) {
      into.set(key, value.get());
    }
  }

  /** Less often, so that a good part of the documents has nothing that is rare. */
  private void rarely(ObjectNode into, String key, Supplier<JsonNode> value) {
    if (random.nextInt(20) == 0) {
      into.set(key, value.get());
    }
  }

  private ArrayNode list(int least, Supplier<JsonNode> item) {
    ArrayNode list = JSON.arrayNode();
    for (int i = least + random.nextInt(2); i > 0; i--) {
      list.add(item.get());
    }
    return list;
  }

  private JsonNode slug() {
    return JSON.textNode(values.slug());
  }

  private JsonNode text() {
    return random.nextInt(4) > 0
        ? JSON.textNode(values.words())
        : JSON.objectNode().put("en", values.words()).put("de-AT", values.words());
  }

  private JsonNode text(Place place) {
    if (!place.sides()) {
      return place.rounds() && random.nextInt(3) == 0
          ? JSON.textNode("Round {round} of {rounds}")
          : text();
    }
    JsonNode bySide = JSON.objectNode().put("right", values.words()).put("left", values.words());
    return switch (random.nextInt(12)) {
      case 0 -> bySide;
      case 1 -> JSON.objectNode().set("en", bySide);
      case 2, 3, 4 -> JSON.textNode("Lift your {side} leg, not the {other-side} one");
      default -> text();
    };
  }

  private JsonNode frequency() {
    if (random.nextBoolean()) {
      return JSON.textNode(values.count() + " per " + values.oneOf("day", "week"));
    }
    ObjectNode frequency =
        JSON.objectNode().put("times", values.count()).put("per", values.oneOf("day", "week"));
    maybe(frequency, "apart", () -> JSON.textNode(values.clock()));
    maybe(frequency, "days", () -> JSON.arrayNode().add("mon").add("sun"));
    maybe(frequency, "weeks", () -> JSON.textNode(values.count()));
    maybe(frequency, "note", this::text);
    return frequency;
  }

  private JsonNode props() {
    ObjectNode towel = JSON.objectNode().put("title", "A towel").put("optional", "true");
    maybe(towel, "instead", this::text);
    return JSON.objectNode().put("mat", "A mat").set("towel", towel);
  }

  private JsonNode redFlag() {
    return JSON.objectNode().put("symptom", "pain").set("say", text());
  }

  private JsonNode defaults() {
    ObjectNode defaults = JSON.objectNode();
    maybe(defaults, "position", () -> JSON.textNode(values.duration()));
    maybe(defaults, "change-over", () -> JSON.textNode(values.durationOrZero()));
    return defaults.put("move", values.clock());
  }

  private JsonNode source() {
    ObjectNode source = JSON.objectNode().put("title", values.words());
    maybe(source, "url", () -> JSON.textNode("https://example.org/a?b=c"));
    maybe(source, "reviewed-by", () -> JSON.textNode(values.words()));
    maybe(source, "reviewed-on", () -> JSON.textNode("2026-03-31"));
    return source;
  }

  private JsonNode step(Place place, boolean symptoms) {
    ObjectNode step = JSON.objectNode();
    boolean leaf = place.depth() >= DEEPEST || random.nextBoolean();
    if (leaf) {
      new Leaves(random, values).into(step, place.rounds(), () -> text(place), symptoms);
      guidance(step, place);
    } else {
      container(step, place, symptoms);
    }
    qualifiers(step);
    return step;
  }

  private void guidance(ObjectNode step, Place place) {
    if (step.has("use")) {
      return;
    }
    maybe(step, "say", () -> text(place));
    maybe(step, "cues", () -> list(0, () -> cue(place)));
    rarely(step, "to", () -> JSON.textNode("helper"));
    rarely(step, "effort", () -> JSON.textNode(Integer.toString(1 + random.nextInt(10))));
    rarely(step, "load", () -> text(place));
  }

  private JsonNode cue(Place place) {
    ObjectNode cue = JSON.objectNode();
    if (random.nextBoolean()) {
      cue.put("every", values.clock());
    } else {
      cue.put("at", values.moment());
    }
    cue.set("say", random.nextBoolean() ? text(place) : list(1, () -> text(place)));
    rarely(cue, "to", () -> JSON.textNode("helper"));
    return cue;
  }

  private void qualifiers(ObjectNode step) {
    maybe(step, "id", () -> JSON.textNode("step-" + ++ids));
    maybe(step, "when", () -> JSON.textNode("tender"));
    maybe(step, "unless", () -> JSON.textNode("strong"));
    maybe(step, "needs", () -> JSON.textNode("towel"));
    rarely(step, "needs", () -> JSON.arrayNode().add("towel").add("mat"));
    rarely(step, "image", () -> JSON.textNode("a/{side}.png"));
    rarely(step, "note", () -> JSON.textNode(values.words()));
    rarely(step, "x-own", () -> JSON.textNode("1:30"));
  }

  private void container(ObjectNode step, Place place, boolean symptoms) {
    Place inside;
    switch (random.nextInt(4)) {
      case 0 -> {
        step.set("exercise", text(place));
        inside = place.inExercise();
      }
      case 1 -> {
        step.put("repeat", values.count());
        rarely(step, "repeat", () -> JSON.objectNode().put("for", values.duration()));
        maybe(step, "rest", () -> JSON.textNode(values.lengthOrZero()));
        inside = place.inRounds();
      }
      case 2 -> inside = place.sides() ? guard(step, place, symptoms) : sides(step, place);
      default -> inside = guard(step, place, symptoms);
    }
    rarely(step, "between", () -> JSON.textNode(values.lengthOrZero()));
    step.set("steps", list(1, () -> step(inside, symptoms)));
  }

  private Place sides(ObjectNode step, Place place) {
    step.put("repeat-per-side", values.oneOf("right-first", "affected-only", "left-only"));
    maybe(step, "change-over", () -> JSON.textNode(values.durationOrZero()));
    return place.inSides();
  }

  private Place guard(ObjectNode step, Place place, boolean symptoms) {
    step.put("stop-on-pain", values.oneOf("any", "4", "10"));
    maybe(step, "release", () -> list(1, () -> step(place.inGuard(), symptoms)));
    maybe(step, "then", () -> JSON.textNode(values.oneOf("continue", "end-routine")));
    if (place.exercise()) {
      maybe(step, "then", () -> JSON.textNode("end-exercise"));
    }
    rarely(step, "retry", () -> JSON.textNode("2"));
    rarely(step, "areas", () -> list(1, this::slug));
    return place.inGuard();
  }
}
