package dev.limber.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Diagnostics;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Held against the interface itself, so that no hook can be forgotten. */
class SafeDiagnosticsTest {

  static Stream<Method> hooks() {
    return Arrays.stream(Diagnostics.class.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("hooks")
  void everyHookIsPassedOnAndMayFail(Method hook) throws Exception {
    List<String> heard = new ArrayList<>();
    Diagnostics safe =
        SafeDiagnostics.around(
            (Diagnostics)
                Proxy.newProxyInstance(
                    Diagnostics.class.getClassLoader(),
                    new Class<?>[] {Diagnostics.class},
                    (proxy, called, arguments) -> {
                      heard.add(called.getName());
                      throw new QuietException();
                    }));
    try {
      hook.invoke(safe, Arrays.stream(hook.getParameterTypes()).map(this::any).toArray());
    } catch (InvocationTargetException thrown) {
      throw new AssertionError(hook + " let a failure through", thrown.getCause());
    }

    assertThat(heard).containsExactly(hook.getName());
  }

  private Object any(Class<?> type) {
    if (type == long.class) {
      return 1L;
    }
    return type == Throwable.class ? new QuietException() : null;
  }

  /** Keeps the test's output free of traces that nobody needs to read. */
  private static final class QuietException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QuietException() {
      super("quiet", null, true, false);
    }
  }
}
