package dev.limber.dsl.internal.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The units in which durations are written. Immutable. */
enum Unit {
  HOUR(3_600_000, "h", "hour", "hours"),
  MINUTE(60_000, "m", "min", "minute", "minutes"),
  SECOND(1_000, "s", "sec", "second", "seconds"),
  MILLISECOND(1, "ms");

  private static final List<Unit> ALL = List.of(values());

  private final long millis;
  private final BigDecimal decimal;
  private final List<String> names;

  Unit(long millis, String... names) {
    this.millis = millis;
    this.decimal = BigDecimal.valueOf(millis);
    this.names = List.of(names);
  }

  long millis() {
    return millis;
  }

  BigDecimal decimal() {
    return decimal;
  }

  static Optional<Unit> named(String name) {
    for (Unit unit : ALL) {
      if (unit.names.contains(name)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  static List<String> allNames() {
    List<String> all = new ArrayList<>();
    for (Unit unit : values()) {
      all.addAll(unit.names);
    }
    return all;
  }
}
