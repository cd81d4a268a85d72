package dev.limber.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Diagnostics;
import dev.limber.event.StandardError;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Held against the interface itself, so that no hook can be forgotten. */
class SafeDiagnosticsTest {

  static Stream<Method> hooks() {
    return Arrays.stream(Diagnostics.class.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName));
  }

  @ParameterizedTest
  @MethodSource("hooks")
  void everyHookIsPassedOnAndMayFail(Method hook) {
    List<String> heard = new ArrayList<>();
    QuietException broken = new QuietException("broken");
    Diagnostics safe = SafeDiagnostics.around(fails(broken, heard));

    String written = StandardError.of(() -> call(safe, hook, new QuietException("told")));

    assertThat(heard).containsExactly(hook.getName());
    assertThat(written).contains("the host's diagnostics failed").contains("broken");
  }

  @ParameterizedTest
  @MethodSource("hooks")
  void aFailureThatTheHostCouldNotHearOfIsToldWithTheHostsOwn(Method hook) {
    QuietException broken = new QuietException("broken");
    QuietException told = new QuietException("told");
    Diagnostics safe = SafeDiagnostics.around(fails(broken, new ArrayList<>()));

    StandardError.of(() -> call(safe, hook, told));

    boolean tellsOfFailure = Arrays.asList(hook.getParameterTypes()).contains(Throwable.class);
    assertThat(broken.getSuppressed())
        .isEqualTo(tellsOfFailure ? new Throwable[] {told} : new Throwable[0]);
  }

  @Test
  void aHostThatThrowsOnWhatItIsToldDoesNoHarm() {
    QuietException same = new QuietException("same");
    Diagnostics safe = SafeDiagnostics.around(fails(same, new ArrayList<>()));

    String written = StandardError.of(() -> safe.sessionFailed(same));

    assertThat(written).contains("the host's diagnostics failed").contains("same");
    assertThat(same.getSuppressed()).isEmpty();
  }

  private static Diagnostics fails(Throwable failure, List<String> heard) {
    return (Diagnostics)
        Proxy.newProxyInstance(
            Diagnostics.class.getClassLoader(),
            new Class<?>[] {Diagnostics.class},
            (proxy, called, arguments) -> {
              heard.add(called.getName());
              throw failure;
            });
  }

  private static void call(Diagnostics diagnostics, Method hook, Throwable failure) {
    Object[] arguments =
        Arrays.stream(hook.getParameterTypes()).map(type -> any(type, failure)).toArray();
    try {
      hook.invoke(diagnostics, arguments);
    } catch (InvocationTargetException thrown) {
      throw new AssertionError(hook + " let a failure through", thrown.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(hook + " is not public", e);
    }
  }

  private static Object any(Class<?> type, Throwable failure) {
    if (type == long.class) {
      return 1L;
    }
    return type == Throwable.class ? failure : null;
  }

  /** Keeps the test's output free of traces that nobody needs to read. */
  private static final class QuietException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QuietException(String message) {
      super(message, null, true, false);
    }
  }
}
