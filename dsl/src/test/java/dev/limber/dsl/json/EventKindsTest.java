package dev.limber.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.limber.event.RoutineEvent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the words of the JSON, which are written out, against the records. */
class EventKindsTest {

  static Stream<Class<?>> everyEvent() {
    return Stream.of(RoutineEvent.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void everyEventIsNamedAfterItsRecord(Class<?> type) {
    JsonNode json = JsonText.parse(EventJson.write(event(type, 1)));

    assertThat(json.get("event").textValue()).isEqualTo(kebab(type.getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void everyPartIsNamedAfterItsComponentAndStandsInItsPlace(Class<?> type) {
    List<String> all = new ArrayList<>(List.of("seq", "at", "event"));
    for (RecordComponent component : type.getRecordComponents()) {
      if (!all.contains(component.getName())) {
        all.add(kebab(component.getName()));
      }
    }
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      List<String> names = names(type, seed);
      assertThat(all).as("in this order").containsSubsequence(names);
      seen.addAll(names);
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  private static List<String> names(Class<?> type, long seed) {
    List<String> names = new ArrayList<>();
    JsonText.parse(EventJson.write(event(type, seed))).fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static RoutineEvent event(Class<?> type, long seed) {
    return (RoutineEvent) RandomRecords.of(type, seed);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
