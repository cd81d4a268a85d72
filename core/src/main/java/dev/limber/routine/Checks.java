package dev.limber.routine;

import dev.limber.routine.internal.Forms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The checks and copies that the compact constructors of the model share. */
final class Checks {

  /** Beyond this, nanoseconds of a whole routine could leave a {@code long}. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private Checks() {}

  static String slug(String what, String value) {
    Objects.requireNonNull(value, what);
    if (!Forms.isSlug(value)) {
      throw new IllegalArgumentException(
          what
              + " must be lower-case letters, digits and single hyphens, but was \""
              + value
              + '"');
    }
    return value;
  }

  static void slugs(String what, Collection<String> values) {
    for (String value : values) {
      slug(what, value);
    }
  }

  static void slug(String what, Optional<String> value) {
    if (value.isPresent()) {
      slug(what, value.get());
    }
  }

  static Duration length(String what, Duration value) {
    Objects.requireNonNull(value, what);
    if (value.isNegative()) {
      throw new IllegalArgumentException(what + " must not be negative, but was " + value);
    }
    if (value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          what + " must be at most " + LONGEST.toDays() + " days, but was " + value);
    }
    if (value.getNano() % 1_000_000 != 0) {
      throw new IllegalArgumentException(what + " must be whole milliseconds, but was " + value);
    }
    return value;
  }

  static Duration positive(String what, Duration value) {
    length(what, value);
    if (value.isZero()) {
      throw new IllegalArgumentException(what + " must be positive, but was " + value);
    }
    return value;
  }

  static DurationRange positive(String what, DurationRange value) {
    Objects.requireNonNull(value, what);
    positive(what, value.least());
    return value;
  }

  static void positive(String what, Optional<DurationRange> value) {
    if (value.isPresent()) {
      positive(what, value.get());
    }
  }

  static String text(String what, String value) {
    Objects.requireNonNull(value, what);
    if (value.trim().isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    value.codePoints().filter(Checks::isControl).findFirst().ifPresent(c -> refuse(what, c));
    return value.trim();
  }

  /** What is no character to a person, and no text to a file: no notation could carry it. */
  private static boolean isControl(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || (c >= 0xFFFE && (c & 0xFFFE) == 0xFFFE)
        || Character.getType(c) == Character.SURROGATE;
  }

  private static void refuse(String what, int c) {
    throw new IllegalArgumentException(
        what + String.format(" must have no control characters, but has U+%04X", c));
  }

  static <T> List<T> copy(Collection<? extends T> values) {
    List<T> copy = new ArrayList<>(values.size());
    for (T value : values) {
      copy.add(Objects.requireNonNull(value));
    }
    return Collections.unmodifiableList(copy);
  }

  static <T> List<T> notEmpty(String what, Collection<? extends T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    return copy(values);
  }

  /** Keeps the author's order, which {@code Map.copyOf} would not. */
  static <V> Map<String, V> copy(Map<String, ? extends V> values) {
    Map<String, V> copy = new LinkedHashMap<>();
    values.forEach((key, value) -> copy.put(key, Objects.requireNonNull(value, key)));
    return Collections.unmodifiableMap(copy);
  }
}
