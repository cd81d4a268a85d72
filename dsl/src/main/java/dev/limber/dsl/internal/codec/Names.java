package dev.limber.dsl.internal.codec;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names of constants in a file: {@code right-first} for {@code RIGHT_FIRST}. */
final class Names {

  private Names() {}

  static <E extends Enum<E>> Map<String, E> of(E[] constants) {
    Map<String, E> names = new LinkedHashMap<>();
    for (E constant : constants) {
      names.put(of(constant), constant);
    }
    return names;
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
