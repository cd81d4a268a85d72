package dev.limber.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.routine.Media;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Held against the sealed type itself, so that no kind of event can be forgotten. */
class RoutineListenerTest {

  static List<Class<?>> kinds() {
    return Arrays.asList(RoutineEvent.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachEventIsHandedToTheMethodThatHasItsName(Class<?> kind) {
    List<String> heard = new ArrayList<>();
    RoutineListener listener =
        (RoutineListener)
            Proxy.newProxyInstance(
                RoutineListener.class.getClassLoader(),
                new Class<?>[] {RoutineListener.class},
                (proxy, called, arguments) -> {
                  assertThat(arguments[0]).isInstanceOf(kind);
                  heard.add(called.getName());
                  return null;
                });

    ((RoutineEvent) blank(kind)).dispatchTo(listener);

    String name = kind.getSimpleName();
    assertThat(heard)
        .containsExactly(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aListenerThatOverridesNothingHearsEverythingInSilence(Class<?> kind) {
    List<RoutineEvent> heard = new ArrayList<>();
    RoutineEvent event = (RoutineEvent) blank(kind);

    new RoutineListener() {}.onEvent(event);
    new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent each) {
        heard.add(each);
        RoutineListener.super.onEvent(each);
      }
    }.onEvent(event);

    assertThat(heard).containsExactly(event);
  }

  @Test
  void whoOverridesOneMethodHearsThatKindOfEvent() {
    List<RoutineEvent> heard = new ArrayList<>();
    RoutineEvent event = (RoutineEvent) blank(MinimumReached.class);

    new RoutineListener() {
      @Override
      public void minimumReached(MinimumReached reached) {
        heard.add(reached);
      }
    }.onEvent(event);

    assertThat(heard).containsExactly(event);
  }

  private static Object blank(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(RoutineListenerTest::value).toArray();
    try {
      return record.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(record.getName(), e);
    }
  }

  private static Object value(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Map<Class<?>, Object> plain =
        Map.of(
            long.class,
            1L,
            int.class,
            1,
            boolean.class,
            true,
            String.class,
            "text",
            Duration.class,
            Duration.ofSeconds(1),
            Optional.class,
            Optional.empty(),
            OptionalInt.class,
            OptionalInt.empty(),
            List.class,
            List.of(),
            Map.class,
            Map.of(),
            Media.class,
            Media.NONE);
    return plain.containsKey(type) ? plain.get(type) : blank(type);
  }
}
