package dev.limber.routine.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes records apart and puts them together again through their canonical constructors. */
final class RecordCopies {

  private RecordCopies() {}

  static Object value(Record owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static Object[] values(Record owner) {
    return Arrays.stream(owner.getClass().getRecordComponents())
        .map(component -> value(owner, component))
        .toArray();
  }

  /**
   * Returns the record of {@code values}.
   *
   * @throws IllegalArgumentException if the record refuses them
   */
  static Object make(Class<?> type, Object[] values) {
    try {
      return canonical(type).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
    return type.getConstructor(
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }

  /** Returns an equal value that shares no record with {@code value} and turns each map round. */
  static Object turned(Object value) {
    if (value instanceof Record owner) {
      return make(
          owner.getClass(), Arrays.stream(values(owner)).map(RecordCopies::turned).toArray());
    } else if (value instanceof Optional<?> optional) {
      return optional.map(RecordCopies::turned);
    } else if (value instanceof List<?> list) {
      return list.stream().map(RecordCopies::turned).collect(Collectors.toList());
    } else if (value instanceof Map<?, ?> map) {
      List<Object> keys = new ArrayList<>(map.keySet());
      Collections.reverse(keys);
      Map<Object, Object> turned = new LinkedHashMap<>();
      keys.forEach(key -> turned.put(key, turned(map.get(key))));
      return turned;
    }
    return value;
  }
}
