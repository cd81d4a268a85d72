package dev.limber.event.internal;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The listeners of one session, of which none can disturb another by failing.
 *
 * <p>Delivering allocates nothing. Not safe for use by several threads: whoever delivers sees to it
 * that one thread does so at a time, and sees what the one before did.
 */
public final class Listeners {

  /** After how many failures in a row a listener is let go, unless the host sets another number. */
  public static final int FAILURES_IN_A_ROW = 3;

  private final Diagnostics diagnostics;
  private final int failuresInARow;
  // null is one that was let go
  private final @Nullable RoutineListener[] listeners;
  private final int[] failures;

  /**
   * Makes a set of {@code listeners}, which are called in their order.
   *
   * @param diagnostics hears of failures; may itself fail
   * @param failuresInARow after how many failures in a row a listener is let go, at least 1
   */
  public Listeners(Diagnostics diagnostics, int failuresInARow, RoutineListener... listeners) {
    if (failuresInARow < 1) {
      throw new IllegalArgumentException(
          "failures in a row must be at least 1, but was " + failuresInARow);
    }
    this.diagnostics = SafeDiagnostics.around(diagnostics);
    this.failuresInARow = failuresInARow;
    this.listeners = new RoutineListener[listeners.length];
    for (int i = 0; i < listeners.length; i++) {
      this.listeners[i] = Objects.requireNonNull(listeners[i], "listener");
    }
    this.failures = new int[listeners.length];
  }

  /** Returns whether nobody listens, from the start or any more. */
  public boolean isEmpty() {
    for (RoutineListener listener : listeners) {
      if (listener != null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Gives {@code event} to every listener, whatever the others do. Never throws.
   *
   * @return the first {@link Error} that a listener threw, if one did; diagnostics has heard of it
   */
  public @Nullable Error deliver(RoutineEvent event) {
    Error error = null;
    for (int i = 0; i < listeners.length; i++) {
      RoutineListener listener = listeners[i];
      if (listener == null) {
        continue;
      }
      Throwable failure = failureOf(listener, event);
      if (failure == null) {
        failures[i] = 0;
      } else {
        failed(i, listener, event, failure);
        if (error == null && failure instanceof Error) {
          error = (Error) failure;
        }
      }
    }
    return error;
  }

  private void failed(int i, RoutineListener listener, RoutineEvent event, Throwable failure) {
    diagnostics.listenerFailed(listener, event, failure);
    if (++failures[i] == failuresInARow) {
      listeners[i] = null;
      diagnostics.listenerLetGo(listener);
    }
  }

  private static @Nullable Throwable failureOf(RoutineListener listener, RoutineEvent event) {
    try {
      listener.onEvent(event);
      return null;
    } catch (Throwable failure) {
      return failure;
    }
  }
}
