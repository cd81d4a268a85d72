package dev.limber.routine.internal;

import dev.limber.routine.Routine;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds every component of every record in a routine, used routines included. */
final class Sites {

  /**
   * One component of one record.
   *
   * @param component its name, as {@code Routine.title}
   * @param around makes the routine in which another value stands here; refuses what is not allowed
   *     with an {@code IllegalArgumentException}
   */
  record Site(String component, Type type, Object value, UnaryOperator<Object> around) {

    Routine with(Object other) {
      return (Routine) around.apply(other);
    }
  }

  private final List<Site> sites = new ArrayList<>();

  private Sites() {}

  static List<Site> in(Routine routine) {
    Sites found = new Sites();
    found.look(routine, root -> root);
    return found.sites;
  }

  private void look(Object value, UnaryOperator<Object> around) {
    if (value instanceof Record owner) {
      components(owner, around);
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      look(optional.get(), other -> around.apply(Optional.of(other)));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        int index = i;
        look(list.get(i), other -> around.apply(with(list, index, other)));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, one) -> look(one, other -> around.apply(with(map, key, other))));
    }
  }

  private void components(Record owner, UnaryOperator<Object> around) {
    RecordComponent[] components = owner.getClass().getRecordComponents();
    Object[] values = RecordCopies.values(owner);
    for (int i = 0; i < components.length; i++) {
      int index = i;
      UnaryOperator<Object> inside =
          other -> {
            Object[] others = values.clone();
            others[index] = other;
            return around.apply(RecordCopies.make(owner.getClass(), others));
          };
      Type type = components[i].getGenericType();
      sites.add(new Site(ModelRecords.name(components[i]), type, values[i], inside));
      look(values[i], inside);
    }
  }

  static List<Object> with(List<?> list, int index, Object other) {
    List<Object> changed = new ArrayList<>(list);
    changed.set(index, other);
    return changed;
  }

  static Map<Object, Object> with(Map<?, ?> map, Object key, Object other) {
    Map<Object, Object> changed = new LinkedHashMap<>(map);
    changed.put(key, other);
    return changed;
  }
}
