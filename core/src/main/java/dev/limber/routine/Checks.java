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

  /** Checks one length, which is no range. */
  static void single(String what, Length value) {
    Objects.requireNonNull(value, what);
    if (!value.isFixed()) {
      throw new IllegalArgumentException(what + " must be one length, but was " + value);
    }
  }

  static void single(String what, Optional<Length> value) {
    if (value.isPresent()) {
      single(what, value.get());
    }
  }

  /** Checks one length, which is no range and more than zero. */
  static void fixed(String what, Length value) {
    single(what, value);
    positiveLength(what, value);
  }

  static void fixed(String what, Optional<Length> value) {
    if (value.isPresent()) {
      fixed(what, value.get());
    }
  }

  /** Checks a length or range of more than zero. */
  static void positiveLength(String what, Length value) {
    Objects.requireNonNull(value, what);
    if (!value.isPositive()) {
      throw new IllegalArgumentException(what + " must be positive, but was " + value);
    }
  }

  static void positiveLength(String what, Optional<Length> value) {
    if (value.isPresent()) {
      positiveLength(what, value.get());
    }
  }

  /** Checks a length or range that may be zero. */
  static void length(String what, Optional<Length> value) {
    Objects.requireNonNull(value, what);
  }

  static void stepTime(String what, Optional<StepTime> value) {
    if (value.isPresent() && value.get() instanceof Length length) {
      positiveLength(what, length);
    }
  }

  /** Checks times that take turns, of which all that wait must do so at most as long. */
  static <T extends HoldTime> List<T> turns(String what, List<T> turns) {
    Objects.requireNonNull(turns, what);
    Optional<Ready> first = Optional.empty();
    for (T turn : turns) {
      if (turn instanceof Length length) {
        positiveLength(what, length);
      } else if (turn instanceof Ready ready) {
        if (first.isPresent() && !first.get().equals(ready)) {
          throw new IllegalArgumentException(
              what + " must have one at-most for all its turns, but has several");
        }
        first = Optional.of(ready);
      }
    }
    return notEmpty(what, turns);
  }

  static Map<String, Extension> extensions(Map<String, Extension> extensions) {
    for (String key : extensions.keySet()) {
      if (!key.startsWith("x-")) {
        throw new IllegalArgumentException(
            "key of an extension must begin with x-, but was \"" + key + '"');
      }
      noControls("key of an extension", key);
    }
    return copy(extensions);
  }

  static String text(String what, String value) {
    Objects.requireNonNull(value, what);
    String trimmed = value.trim();
    if (trimmed.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    noControls(what, value);
    return trimmed;
  }

  static Optional<String> text(String what, Optional<String> value) {
    return value.isPresent() ? Optional.of(text(what, value.get())) : value;
  }

  static void noControls(String what, String value) {
    int i = 0;
    while (i < value.length()) {
      char c = value.charAt(i);
      // nearly every character of nearly every text
      if (c < ' ' || c > '~') {
        refuseControl(what, value.codePointAt(i));
      }
      i += c < Character.MIN_HIGH_SURROGATE ? 1 : Character.charCount(value.codePointAt(i));
    }
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

  private static void refuseControl(String what, int c) {
    if (isControl(c)) {
      throw new IllegalArgumentException(
          what + String.format(" must have no control characters, but has U+%04X", c));
    }
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
    if (values.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<String, V> copy = new LinkedHashMap<>();
    for (Map.Entry<String, ? extends V> entry : values.entrySet()) {
      copy.put(entry.getKey(), Objects.requireNonNull(entry.getValue(), entry.getKey()));
    }
    return Collections.unmodifiableMap(copy);
  }
}
