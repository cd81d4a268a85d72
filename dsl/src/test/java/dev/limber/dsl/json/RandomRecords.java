package dev.limber.dsl.json;

import dev.limber.routine.Media;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes any record of events from a seed, by its components: a part that is added to one later is
 * in the tests from the same day.
 */
final class RandomRecords {

  private static final String ODD =
      "ab Zü伸🦵\"\\/{}[]:,\n\r\t\b\f\0\u001b\u007f\u0085\u009b\u2028\u2029\u202e\u2066\u061c\ufeff"
          + "\ud800\udc00\ud83d";

  private final Random random;

  private RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a record of {@code type}. */
  static <R> R of(Class<R> type, long seed) {
    return type.cast(new RandomRecords(seed).value(type));
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Stream.of(components).map(this::component).toArray();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  private Object component(RecordComponent component) {
    // Pain allows no more than 10
    if (component.getName().equals("level")) {
      return component.getType() == int.class ? random.nextInt(11) : level();
    }
    return value(component.getGenericType());
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain == int.class || plain == Integer.class) {
      return random.nextInt();
    } else if (plain == boolean.class) {
      return random.nextBoolean();
    } else if (plain == Media.class) {
      return new Media(uri("squat.png"), uri("https://example.org/squat-{side}.mp4"), uri("a%20b"));
    } else if (plain == long.class) {
      return random.nextBoolean() ? random.nextLong() : random.nextInt(100);
    } else if (plain == String.class) {
      return text();
    } else if (plain == Duration.class) {
      return duration();
    } else if (plain == OptionalInt.class) {
      return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    return record(plain);
  }

  private Object generic(Class<?> raw, Type[] of) {
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.of(value(of[0]));
    } else if (raw == List.class) {
      List<Object> list = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        list.add(value(of[0]));
      }
      return list;
    } else if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        map.put(value(of[0]), value(of[1]));
      }
      return map;
    }
    throw new AssertionError("no random " + raw.getName());
  }

  private Optional<String> uri(String uri) {
    return random.nextBoolean() ? Optional.of(uri) : Optional.empty();
  }

  private OptionalInt level() {
    return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11));
  }

  private Duration duration() {
    return switch (random.nextInt(4)) {
      case 0 -> Duration.ZERO;
      case 1 -> Duration.ofSeconds(random.nextInt(100_000));
      case 2 -> Duration.ofNanos(random.nextLong());
      default -> Duration.ofMillis(random.nextInt(100_000_000));
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(ODD.charAt(random.nextInt(ODD.length())));
    }
    return text.toString();
  }
}
