package dev.limber.event.internal;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import java.util.Objects;

/**
 * Diagnostics of a host that may fail without harm to the session; what they throw goes to standard
 * error.
 *
 * <p>As safe for use by several threads as what it is around.
 */
public final class SafeDiagnostics implements Diagnostics {

  private final Diagnostics diagnostics;

  private SafeDiagnostics(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Returns diagnostics that never throw, and else do what {@code diagnostics} do. */
  public static Diagnostics around(Diagnostics diagnostics) {
    Objects.requireNonNull(diagnostics, "diagnostics");
    return diagnostics instanceof SafeDiagnostics ? diagnostics : new SafeDiagnostics(diagnostics);
  }

  @Override
  public void listenerFailed(RoutineListener listener, RoutineEvent event, Throwable failure) {
    try {
      diagnostics.listenerFailed(listener, event, failure);
    } catch (Throwable broken) {
      addSuppressed(broken, failure);
      print(broken);
    }
  }

  @Override
  public void listenerLetGo(RoutineListener listener) {
    try {
      diagnostics.listenerLetGo(listener);
    } catch (Throwable broken) {
      print(broken);
    }
  }

  @Override
  public void ticksDropped(long count) {
    try {
      diagnostics.ticksDropped(count);
    } catch (Throwable broken) {
      print(broken);
    }
  }

  @Override
  public void woke(long lateNanos) {
    try {
      diagnostics.woke(lateNanos);
    } catch (Throwable broken) {
      print(broken);
    }
  }

  @Override
  public void interrupted(long lateNanos) {
    try {
      diagnostics.interrupted(lateNanos);
    } catch (Throwable broken) {
      print(broken);
    }
  }

  @Override
  public void listenersTooSlow() {
    try {
      diagnostics.listenersTooSlow();
    } catch (Throwable broken) {
      print(broken);
    }
  }

  @Override
  public void sessionFailed(Throwable failure) {
    try {
      diagnostics.sessionFailed(failure);
    } catch (Throwable broken) {
      addSuppressed(broken, failure);
      print(broken);
    }
  }

  @Override
  public void subscriberFailed(Throwable failure) {
    try {
      diagnostics.subscriberFailed(failure);
    } catch (Throwable broken) {
      addSuppressed(broken, failure);
      print(broken);
    }
  }

  private static void addSuppressed(Throwable broken, Throwable failure) {
    // one that throws on what it was given is no suppression of itself
    if (broken != failure) {
      broken.addSuppressed(failure);
    }
  }

  private static void print(Throwable broken) {
    try {
      System.err.println("Limber: the host's diagnostics failed");
      broken.printStackTrace();
    } catch (Throwable nothingLeftToTry) {
      // memory is short, or a toString fails: the session matters more than this report
    }
  }
}
