package dev.limber.dsl.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How values of one type stand in JSON, both ways.
 *
 * @param <T> the type
 */
interface Form<T> {

  /** Returns {@code value} as JSON. */
  JsonNode write(T value);

  /**
   * Returns the value that {@code json} stands for.
   *
   * @param place where it stands, for messages
   * @throws IllegalArgumentException if it stands for none
   */
  T read(JsonNode json, String place);
}
