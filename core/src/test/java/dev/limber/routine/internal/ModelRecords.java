package dev.limber.routine.internal;

import dev.limber.routine.Routine;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The records of which routines are made, found by looking at their classes. */
final class ModelRecords {

  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          int.class,
          boolean.class,
          OptionalInt.class,
          BigDecimal.class,
          URI.class,
          Duration.class,
          LocalDate.class);

  private static final Set<Class<?>> AROUND = Set.of(Optional.class, List.class, Map.class);

  private final Set<Class<?>> seen = new HashSet<>();
  private final Set<String> components = new LinkedHashSet<>();

  private ModelRecords() {}

  /** Returns every component of every record, as {@code Routine.title}. */
  static Set<String> components() {
    ModelRecords records = new ModelRecords();
    records.look(Routine.class);
    return records.components;
  }

  static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + '.' + component.getName();
  }

  private void look(Type type) {
    if (type instanceof ParameterizedType around) {
      look(around.getRawType());
      for (Type argument : around.getActualTypeArguments()) {
        look(argument);
      }
    } else if (seen.add((Class<?>) type)) {
      look((Class<?>) type);
    }
  }

  private void look(Class<?> type) {
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        components.add(name(component));
        look(component.getGenericType());
      }
    } else if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        look((Type) permitted);
      }
    } else if (!VALUES.contains(type) && !AROUND.contains(type) && !type.isEnum()) {
      throw new AssertionError("a fingerprint must know how to tell apart each " + type);
    }
  }
}
