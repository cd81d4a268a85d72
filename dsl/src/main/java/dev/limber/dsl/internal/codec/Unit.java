package dev.limber.dsl.internal.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units in which durations are written. Immutable. */
enum Unit {
  HOUR(3_600_000, "h", "hour", "hours"),
  MINUTE(60_000, "m", "min", "minute", "minutes"),
  SECOND(1_000, "s", "sec", "second", "seconds"),
  MILLISECOND(1, "ms");

  private static final Map<String, Optional<Unit>> BY_NAME = byName();

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

  private static Map<String, Optional<Unit>> byName() {
    Map<String, Optional<Unit>> units = new HashMap<>();
    for (Unit unit : values()) {
      for (String name : unit.names) {
        units.put(name, Optional.of(unit));
      }
    }
    return units;
  }

  static Optional<Unit> named(String name) {
    return BY_NAME.getOrDefault(name, Optional.empty());
  }

  /** Returns every unit that a length can be written in, breaths too. */
  static List<String> allNames() {
    List<String> all = new ArrayList<>();
    for (Unit unit : values()) {
      all.addAll(unit.names);
    }
    all.add("breath");
    all.add("breaths");
    return all;
  }
}
