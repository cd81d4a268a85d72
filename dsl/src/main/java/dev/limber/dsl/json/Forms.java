package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.limber.dsl.internal.Visible;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The forms of all types that events and reports are made of. */
final class Forms {

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A string. */
  static final Form<String> TEXT = form(NODES::textNode, Forms::text);

  /** A whole number. */
  static final Form<Integer> INT = form(NODES::numberNode, Forms::integer);

  /** A whole number that may be large. */
  static final Form<Long> LONG = form(NODES::numberNode, Forms::large);

  /** Yes or no. */
  static final Form<Boolean> FLAG = form(NODES::booleanNode, Forms::flag);

  /** A length of time, in ISO-8601. */
  static final Form<Duration> DURATION =
      form(length -> NODES.textNode(length.toString()), Forms::duration);

  private Forms() {}

  /** Returns the form of an enum: its constants in lower case, with hyphens. */
  static <E extends Enum<E>> Form<E> word(Class<E> type) {
    return new WordForm<>(type);
  }

  /** Returns the form of a list of {@code item}. */
  static <T> Form<List<T>> list(Form<T> item) {
    return new ListForm<>(item);
  }

  /** Returns the form of a map: an object, keyed by words. */
  static <K extends Enum<K>, T> Form<Map<K, T>> map(Class<K> keys, Form<T> value) {
    return new MapForm<>(new WordForm<>(keys), keys, value);
  }

  /** Returns the form of a record: an object of its parts. */
  static <R> Form<R> object(Shape<R> shape) {
    return new ObjectForm<>(shape);
  }

  /** Returns what tells that {@code json} is not what {@code expected} says. */
  static IllegalArgumentException unexpected(String expected, JsonNode json, String place) {
    String was = json.isMissingNode() ? "nothing" : Visible.quoted(json.asText(json.toString()));
    if (json.isContainerNode()) {
      was = json.isArray() ? "a list" : "an object";
    }
    return new IllegalArgumentException(
        prefix(place) + "expected " + expected + ", but was " + was);
  }

  /** Returns {@code place} as a message begins with it. */
  static String prefix(String place) {
    return place.isEmpty() ? "" : place + ": ";
  }

  private static String text(JsonNode json, String place) {
    if (!json.isTextual()) {
      throw unexpected("a string", json, place);
    }
    return json.textValue();
  }

  private static Integer integer(JsonNode json, String place) {
    if (!json.isIntegralNumber() || !json.canConvertToInt()) {
      throw unexpected("a whole number", json, place);
    }
    return json.intValue();
  }

  private static Long large(JsonNode json, String place) {
    if (!json.isIntegralNumber() || !json.canConvertToLong()) {
      throw unexpected("a whole number", json, place);
    }
    return json.longValue();
  }

  private static Boolean flag(JsonNode json, String place) {
    if (!json.isBoolean()) {
      throw unexpected("true or false", json, place);
    }
    return json.booleanValue();
  }

  private static Duration duration(JsonNode json, String place) {
    try {
      return Duration.parse(text(json, place));
    } catch (DateTimeParseException e) {
      throw unexpected("a duration such as PT1M30S", json, place);
    }
  }

  private static <T> Form<T> form(
      Function<T, JsonNode> writing, BiFunction<JsonNode, String, T> reading) {
    return new Form<>() {
      @Override
      public JsonNode write(T value) {
        return writing.apply(value);
      }

      @Override
      public T read(JsonNode json, String place) {
        return reading.apply(json, place);
      }
    };
  }
}
