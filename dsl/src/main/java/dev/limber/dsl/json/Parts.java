package dev.limber.dsl.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The parts of one record on their way to JSON or back; only the heir knows which.
 *
 * @param <R> the record
 */
abstract class Parts<R> {

  /** Passes a part that may be absent, and then is left out. */
  abstract <T> Optional<T> optional(String name, Form<T> form, Function<R, Optional<T>> accessor);

  /** Returns what tells that the part {@code name} is missing. */
  abstract IllegalArgumentException missing(String name);

  /** Passes a part that must be there. */
  <T> T part(String name, Form<T> form, Function<R, T> accessor) {
    return optional(name, form, accessor.andThen(Optional::of)).orElseThrow(() -> missing(name));
  }

  /** Passes a text that must be there. */
  String text(String name, Function<R, String> accessor) {
    return part(name, Forms.TEXT, accessor);
  }

  /** Passes a text that may be absent. */
  Optional<String> optionalText(String name, Function<R, Optional<String>> accessor) {
    return optional(name, Forms.TEXT, accessor);
  }

  /** Passes a number that may be absent. */
  OptionalInt optionalInt(String name, Function<R, OptionalInt> accessor) {
    return optional(name, Forms.INT, accessor.andThen(Parts::boxed))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /** Passes a yes or no; no is left out. */
  boolean flag(String name, Predicate<R> accessor) {
    return optional(
            name,
            Forms.FLAG,
            record -> accessor.test(record) ? Optional.of(true) : Optional.<Boolean>empty())
        .orElse(false);
  }

  /** Passes a list, which is left out if it is empty. */
  <T> List<T> list(String name, Form<T> item, Function<R, List<T>> accessor) {
    return optional(
            name,
            Forms.list(item),
            accessor.andThen(list -> list.isEmpty() ? Optional.empty() : Optional.of(list)))
        .orElseGet(List::of);
  }

  /** Passes a map, which is left out if it is empty. */
  <K extends Enum<K>, T> Map<K, T> map(
      String name, Class<K> keys, Form<T> value, Function<R, Map<K, T>> accessor) {
    return optional(
            name,
            Forms.map(keys, value),
            accessor.andThen(map -> map.isEmpty() ? Optional.empty() : Optional.of(map)))
        .orElseGet(Map::of);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
