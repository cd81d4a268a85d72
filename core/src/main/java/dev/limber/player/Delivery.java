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
 * which this is, and delivered without any, in order and by one thread at a time.
 *
 * <p>Safe for use by several threads, except for what says that it wants the lock.
 */
final class Delivery extends Listeners implements Runnable {

  private static final int FEW = 4;

  private final Playback playback;

  // all below are guarded by this; there is neither as long as nobody needs it
  private @Nullable Queue<RoutineEvent> queue;
  private @Nullable CompletableFuture<Totals> completion;
  private boolean underWay;

  // belongs to the thread that delivers, which takes its work under the lock
  private @Nullable Error error;

  Delivery(Playback playback) {
    this.playback = playback;
  }

  /** Says who is to hear of the session; before it begins. */
  void hear(RoutineListener... listeners) {
    listen(listeners);
  }

  synchronized CompletableFuture<Totals> completion() {
    if (completion == null) {
      completion = new CompletableFuture<>();
    }
    return completion;
  }

  /** Returns whether ticks are to be left out. Wants the lock. */
  boolean isHalfFull(int capacity) {
    return queue != null && queue.size() > capacity / 2;
  }

  /** Returns whether the session is to be paused. Wants the lock. */
  boolean isFull(int capacity) {
    return queue != null && queue.size() >= capacity;
  }

  /** Offers an empty queue, to be used until it is empty again. Wants the lock. */
  void lend(Queue<RoutineEvent> room) {
    if (queue == null) {
      queue = room;
    }
  }

  /** Takes in an event of the session. Wants the lock. */
  void add(RoutineEvent event) {
    if (queue == null) {
      queue = new ArrayDeque<>(FEW);
    }
    queue.add(event);
  }

  /** Sees to it that what has been taken in is delivered. Called with no lock held. */
  void flush() {
    if (!begins()) {
      return;
    }
    try {
      playback.execute(this);
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
      queue = null;
    }
    DeliveryThreads.run(() -> completion().completeExceptionally(failure));
  }

  /** Returns whether there is something to deliver, which the caller has to {@link #run} then. */
  synchronized boolean begins() {
    if (underWay) {
      return false;
    }
    underWay = queue != null && !queue.isEmpty();
    if (!underWay) {
      // what was lent and not used
      queue = null;
    }
    return underWay;
  }

  private synchronized @Nullable RoutineEvent nextOrEnd() {
    RoutineEvent event = queue == null ? null : queue.poll();
    if (event == null) {
      queue = null;
      underWay = false;
    }
    return event;
  }

  private void deliver(RoutineEvent event) {
    Error thrown = deliver(event, playback.patience());
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

  /** Says that the session came to {@code totals}, and that all of it has been delivered. */
  void complete(Totals totals) {
    if (error == null) {
      completion().complete(totals);
    } else {
      completion().completeExceptionally(error);
    }
  }
}
