package dev.limber.event.internal;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The listeners of one session, of which none can disturb another by failing.
 *
 * <p>A chain, of which each part holds one listener: there may be a million sessions, and most have
 * one. Delivering allocates nothing. Not safe for use by several threads: whoever delivers sees to
 * it that one thread does so at a time, and sees what the one before did.
 */
public class Listeners {

  /** None from the start, or let go. */
  private @Nullable RoutineListener listener;

  private int failures;
  private @Nullable Listeners next;

  /** Makes a chain of {@code listeners}, which are called in their order. */
  public Listeners(RoutineListener... listeners) {
    listen(listeners);
  }

  /** Sets who listens; before anything is delivered. */
  protected final void listen(RoutineListener... listeners) {
    listener = listeners.length == 0 ? null : Objects.requireNonNull(listeners[0], "listener");
    Listeners rest = null;
    for (int i = listeners.length - 1; i > 0; i--) {
      Listeners part = new Listeners(listeners[i]);
      part.next = rest;
      rest = part;
    }
    next = rest;
  }

  /**
   * Looks at what {@link #deliver} will need, so that it lies in a cache by then.
   *
   * @return a number that means nothing
   */
  protected final int touchListeners() {
    RoutineListener called = listener;
    // asking for its class is the only look at others' object that disturbs nobody
    return called == null ? failures : failures + (called.getClass().equals(String.class) ? 1 : 0);
  }

  /** Returns whether nobody listens, from the start or any more. */
  public final boolean isEmpty() {
    Listeners part = this;
    while (part != null && part.listener == null) {
      part = part.next;
    }
    return part == null;
  }

  /**
   * Gives {@code event} to every listener, whatever the others do. Never throws.
   *
   * @return the first {@link Error} that a listener threw, if one did; diagnostics has heard of it
   */
  public final @Nullable Error deliver(RoutineEvent event, Patience patience) {
    Error error = null;
    for (Listeners part = this; part != null; part = part.next) {
      Throwable failure = part.failureOn(event);
      if (failure == null) {
        part.failures = 0;
      } else {
        part.failed(event, failure, patience);
        if (error == null && failure instanceof Error) {
          error = (Error) failure;
        }
      }
    }
    return error;
  }

  private @Nullable Throwable failureOn(RoutineEvent event) {
    RoutineListener called = listener;
    try {
      if (called != null) {
        called.onEvent(event);
      }
      return null;
    } catch (Throwable failure) {
      return failure;
    }
  }

  private void failed(RoutineEvent event, Throwable failure, Patience patience) {
    RoutineListener called = listener;
    if (called == null) {
      return;
    }
    patience.diagnostics().listenerFailed(called, event, failure);
    if (++failures == patience.failuresInARow()) {
      listener = null;
      patience.diagnostics().listenerLetGo(called);
    }
  }
}
