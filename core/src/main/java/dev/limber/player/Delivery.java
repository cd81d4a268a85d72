package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.event.internal.Listeners;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The events of one session on their way to its listeners: made under the lock of the session,
 * delivered without any, in order and by one thread at a time.
 *
 * <p>The session hands its events in as to a listener. Safe for use by several threads.
 */
final class Delivery implements RoutineListener, Runnable {

  private final Playback playback;
  private final PlayerSettings settings;
  private final CompletableFuture<Totals> completion = new CompletableFuture<>();

  // both are guarded by this
  private final Queue<RoutineEvent> queue = new ArrayDeque<>();
  private boolean underWay;

  // these belong to the thread that delivers, which takes its work under the lock
  private Listeners listeners;
  private @Nullable Error error;

  Delivery(Playback playback, PlayerSettings settings) {
    this.playback = playback;
    this.settings = settings;
    this.listeners = new Listeners(settings.diagnostics(), settings.failuresInARow());
  }

  /** Says who is to hear of the session; before it starts. */
  void listen(RoutineListener... heard) {
    listeners = new Listeners(settings.diagnostics(), settings.failuresInARow(), heard);
  }

  CompletableFuture<Totals> completion() {
    return completion;
  }

  /** Returns whether ticks are to be left out. */
  synchronized boolean isHalfFull() {
    return queue.size() > settings.queueCapacity() / 2;
  }

  /** Returns whether the session is to be paused. */
  synchronized boolean isFull() {
    return queue.size() >= settings.queueCapacity();
  }

  /** Takes in an event of the session. */
  @Override
  public synchronized void onEvent(RoutineEvent event) {
    queue.add(event);
  }

  /** Sees to it that what has been taken in is delivered. Called with no lock held. */
  void flush() {
    if (!begins()) {
      return;
    }
    try {
      settings.executor().execute(this);
    } catch (Throwable refused) {
      playback.fail(refused);
    }
  }

  /** Delivers what has been taken in. */
  @Override
  public void run() {
    RoutineEvent event = nextOrEnd();
    while (event != null) {
      deliver(event);
      event = nextOrEnd();
    }
  }

  /** Gives up: nothing more is delivered, and {@link #completion} fails with {@code failure}. */
  void giveUp(Throwable failure) {
    synchronized (this) {
      queue.clear();
    }
    DeliveryThreads.run(() -> completion.completeExceptionally(failure));
  }

  private synchronized boolean begins() {
    if (underWay || queue.isEmpty()) {
      return false;
    }
    underWay = true;
    return true;
  }

  private synchronized @Nullable RoutineEvent nextOrEnd() {
    RoutineEvent event = queue.poll();
    if (event == null) {
      underWay = false;
    }
    return event;
  }

  private void deliver(RoutineEvent event) {
    Error thrown = listeners.deliver(event);
    if (thrown != null && error == null) {
      error = thrown;
      playback.stop();
    }
    if (event instanceof RoutineEvent.SessionCompleted) {
      complete(((RoutineEvent.SessionCompleted) event).totals());
    } else if (event instanceof RoutineEvent.SessionStopped) {
      complete(((RoutineEvent.SessionStopped) event).totals());
    }
  }

  private void complete(Totals totals) {
    if (error == null) {
      completion.complete(totals);
    } else {
      completion.completeExceptionally(error);
    }
  }
}
