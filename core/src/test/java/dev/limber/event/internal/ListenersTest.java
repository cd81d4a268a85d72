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
import org.jspecify.annotations.Nullable;
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
    deliver(3, writes("a"), writes("b"));

    assertThat(log).containsExactly("a", "b");
  }

  @Test
  void aListenerThatThrowsDoesNotDisturbTheOthers() {
    Error error = deliver(3, fails(new IllegalStateException("x")), writes("b"));

    assertThat(error).isNull();
    assertThat(log).containsExactly("failed x", "b");
  }

  @Test
  void aListenerIsLetGoAfterSoManyFailuresInARow() {
    Listeners listeners = new Listeners(fails(new IllegalStateException("x")));

    assertThat(listeners.isEmpty()).isFalse();
    deliver(listeners, new Patience(diagnostics, 2), 3);

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

    deliver(new Listeners(everySecondTime), new Patience(diagnostics, 2), 10);

    assertThat(log).hasSize(5).doesNotContain("let go");
  }

  @Test
  void theFirstErrorIsHandedBackAndTheOthersAreStillCalled() {
    Error first = new AssertionError("1");

    Error error = deliver(3, fails(first), fails(new StackOverflowError("2")), writes("c"));

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

    deliver(new Listeners(fails(new QuietError()), writes("b")), new Patience(broken, 1), 2);

    assertThat(log).containsExactly("b", "b");
  }

  @Test
  void aLimitOfNoFailuresIsRefused() {
    assertThatThrownBy(() -> new Patience(diagnostics, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("failures in a row must be at least 1, but was 0");
  }

  private @Nullable Error deliver(int failuresInARow, RoutineListener... listeners) {
    return new Listeners(listeners).deliver(EVENT, new Patience(diagnostics, failuresInARow));
  }

  private static void deliver(Listeners listeners, Patience patience, int times) {
    for (int i = 0; i < times; i++) {
      listeners.deliver(EVENT, patience);
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
