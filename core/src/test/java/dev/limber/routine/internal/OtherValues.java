package dev.limber.routine.internal;

import dev.limber.routine.Routine;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes values that could stand in the place of another one, allowed there or not. */
final class OtherValues {

  private static final int MOST_LENT = 8;

  /** What stands elsewhere, and may be lent. */
  private final Set<Object> pool = new LinkedHashSet<>();

  /** The keys of mappings: what is declared can be named elsewhere. */
  private final Set<Object> names = new LinkedHashSet<>();

  private final Random random;

  OtherValues(Random random, Routine... lenders) {
    this.random = random;
    Arrays.stream(lenders).forEach(this::pool);
  }

  private void pool(Object value) {
    if (value instanceof Record owner) {
      pool.add(owner);
      Arrays.stream(RecordCopies.values(owner)).forEach(this::pool);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::pool);
    } else if (value instanceof List<?> list) {
      list.forEach(this::pool);
    } else if (value instanceof Map<?, ?> map) {
      names.addAll(map.keySet());
      map.values().forEach(this::pool);
    } else if (value instanceof String) {
      pool.add(value);
    }
  }

  /** Returns values of {@code type} in a chance order, none of them {@code value}. */
  List<Object> than(Object value, Type type) {
    List<Object> others = new ArrayList<>(others(value, type));
    others.removeIf(value::equals);
    Collections.shuffle(others, random);
    return others;
  }

  private List<Object> others(Object value, Type type) {
    if (value instanceof Optional<?> optional) {
      List<Object> others = new ArrayList<>(List.of(Optional.empty()));
      (optional.isPresent() ? others(optional.get(), argument(type)) : some(argument(type)))
          .forEach(other -> others.add(Optional.of(other)));
      return others;
    } else if (value instanceof List<?> list) {
      return lists(list, argument(type));
    } else if (value instanceof Map<?, ?> map) {
      return maps(map, argument(type));
    } else if (value instanceof Record) {
      return lent((Class<?>) type);
    }
    return values(value);
  }

  /** The last one: of a map, that of its values. */
  private static Type argument(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  private List<Object> some(Type type) {
    if (type == Duration.class) {
      return List.of(Duration.ofHours(3));
    } else if (type == URI.class) {
      return List.of(URI.create("https://example.org"));
    } else if (type == LocalDate.class) {
      return List.of(LocalDate.of(2026, 1, 2));
    }
    return ((Class<?>) type).isEnum()
        ? List.of(((Class<?>) type).getEnumConstants())
        : lent((Class<?>) type);
  }

  private List<Object> lent(Class<?> type) {
    List<Object> lent = pool.stream().filter(type::isInstance).collect(Collectors.toList());
    Collections.shuffle(lent, random);
    return lent.subList(0, Math.min(MOST_LENT, lent.size()));
  }

  private List<Object> lists(List<?> list, Type type) {
    List<Object> others = new ArrayList<>();
    if (!list.isEmpty()) {
      others.add(list.subList(1, list.size()));
    }
    if (list.size() > 1) {
      List<Object> swapped = new ArrayList<>(list);
      Collections.swap(swapped, 0, 1);
      others.add(swapped);
    }
    for (Object one : some(type)) {
      List<Object> longer = new ArrayList<>(list);
      longer.add(one);
      others.add(longer);
    }
    for (int i = 0; i < list.size(); i++) {
      for (Object other : others(list.get(i), type)) {
        others.add(Sites.with(list, i, other));
      }
    }
    return others;
  }

  private List<Object> maps(Map<?, ?> map, Type type) {
    List<Object> others = new ArrayList<>();
    for (Object one : some(type)) {
      others.add(Sites.with(map, "x-new", one));
      others.add(Sites.with(map, "new", one));
    }
    map.forEach(
        (key, value) -> {
          Map<Object, Object> fewer = new LinkedHashMap<>(map);
          fewer.remove(key);
          others.add(fewer);
          others.add(Sites.with(fewer, key + "a", value));
          others(value, type).forEach(other -> others.add(Sites.with(map, key, other)));
        });
    return others;
  }

  private List<Object> values(Object value) {
    if (value instanceof String text) {
      List<Object> others = new ArrayList<>(lent(String.class));
      others.add(text + "a");
      others.addAll(names);
      return others;
    } else if (value instanceof Boolean flag) {
      return List.of(!flag);
    } else if (value instanceof Integer number) {
      return List.of(number + 1, number - 1);
    } else if (value instanceof OptionalInt optional) {
      int number = optional.orElse(1);
      return List.of(OptionalInt.empty(), OptionalInt.of(number), OptionalInt.of(number + 1));
    } else if (value instanceof Enum<?> constant) {
      return List.of((Object[]) constant.getDeclaringClass().getEnumConstants());
    } else if (value instanceof BigDecimal number) {
      return List.of(number.add(new BigDecimal("0.01")), number.negate());
    } else if (value instanceof Duration length) {
      return List.of(length.plusMillis(1), length.multipliedBy(2), length.dividedBy(2));
    } else if (value instanceof LocalDate date) {
      return List.of(date.plusDays(1));
    }
    return List.of(URI.create(value + "a"));
  }
}
