package dev.limber.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenersTest {

  private static final RoutineEvent EVENT = new MinimumReached(1, Duration.ZERO, "steps[0]");

  private final List<String> log = new ArrayList<>();
  private final Diagnostics diagnostics =
      new Diagnostics() {
        @Override
        public void listenerFailed(
            RoutineListener listener, RoutineEvent event, Throwable failure) {
          log.add("failed " + failure.getMessage());
        }

        @Override
        public void listenerLetGo(RoutineListener listener) {
          log.add("let go");
        }
      };

  @Test
  void listenersAreCalledInTheirOrder() {
    new Listeners(diagnostics, 3, writes("a"), writes("b")).deliver(EVENT);

    assertThat(log).containsExactly("a", "b");
  }

  @Test
  void aListenerThatThrowsDoesNotDisturbTheOthers() {
    Error error =
        new Listeners(diagnostics, 3, fails(new IllegalStateException("x")), writes("b"))
            .deliver(EVENT);

    assertThat(error).isNull();
    assertThat(log).containsExactly("failed x", "b");
  }

  @Test
  void aListenerIsLetGoAfterSoManyFailuresInARow() {
    Listeners listeners = new Listeners(diagnostics, 2, fails(new IllegalStateException("x")));

    assertThat(listeners.isEmpty()).isFalse();
    deliver(listeners, 3);

    assertThat(log).containsExactly("failed x", "failed x", "let go");
    assertThat(listeners.isEmpty()).isTrue();
  }

  @Test
  void oneSuccessForgivesTheFailuresBefore() {
    int[] calls = {0};
    RoutineListener everySecondTime =
        new RoutineListener() {
          @Override
          public void onEvent(RoutineEvent event) {
            if (calls[0]++ % 2 == 0) {
              throw new IllegalStateException("x");
            }
          }
        };

    deliver(new Listeners(diagnostics, 2, everySecondTime), 10);

    assertThat(log).hasSize(5).doesNotContain("let go");
  }

  @Test
  void theFirstErrorIsHandedBackAndTheOthersAreStillCalled() {
    Error first = new AssertionError("1");

    Error error =
        new Listeners(diagnostics, 3, fails(first), fails(new StackOverflowError("2")), writes("c"))
            .deliver(EVENT);

    assertThat(error).isSameAs(first);
    assertThat(log).containsExactly("failed 1", "failed 2", "c");
  }

  @Test
  void diagnosticsThatThrowChangeNothing() {
    Diagnostics broken =
        new Diagnostics() {
          @Override
          public void listenerFailed(RoutineListener l, RoutineEvent event, Throwable failure) {
            throw new QuietError();
          }

          @Override
          public void listenerLetGo(RoutineListener listener) {
            throw new QuietError();
          }
        };

    deliver(new Listeners(broken, 1, fails(new QuietError()), writes("b")), 2);

    assertThat(log).containsExactly("b", "b");
  }

  @Test
  void aLimitOfNoFailuresIsRefused() {
    assertThatThrownBy(() -> new Listeners(diagnostics, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("failures in a row must be at least 1, but was 0");
  }

  private static void deliver(Listeners listeners, int times) {
    for (int i = 0; i < times; i++) {
      listeners.deliver(EVENT);
    }
  }

  private RoutineListener writes(String name) {
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        log.add(name);
      }
    };
  }

  private static RoutineListener fails(Throwable failure) {
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        if (failure instanceof Error) {
          throw (Error) failure;
        }
        throw (RuntimeException) failure;
      }
    };
  }

  /** Keeps the test's output free of traces that nobody needs to read. */
  private static final class QuietError extends Error {
    private static final long serialVersionUID = 1;

    QuietError() {
      super("quiet", null, false, false);
    }
  }
}
