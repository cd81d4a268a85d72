package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.event.internal.Listeners;
import dev.limber.event.internal.Patience;
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
abstract class Delivery extends Listeners implements Runnable {

  private static final int FEW = 4;
  private static final Queue<RoutineEvent> NOTHING = new ArrayDeque<>(0);

  // all below are guarded by this; there is neither as long as nobody needs it
  private @Nullable Queue<RoutineEvent> queue;
  private @Nullable Ending ending;
  private boolean underWay;

  // read without the lock by the thread that delivers
  private volatile boolean givenUp;

  /** Returns what becomes of listeners that fail. */
  abstract Patience patience();

  /** Has this run where the host wants events to be delivered. */
  abstract void execute();

  /** Ends the session, which cannot go on because of {@code failure}. Never throws. */
  abstract void fail(Throwable failure);

  /** Stops the session, because a listener threw an error. */
  abstract void abort();

  /** Says who is to hear of the session; before it begins. */
  void hear(RoutineListener... listeners) {
    listen(listeners);
  }

  CompletableFuture<Totals> completion() {
    return ending().completion;
  }

  private synchronized Ending ending() {
    if (ending == null) {
      ending = new Ending();
    }
    return ending;
  }

  /** Returns whether all that was taken in has been delivered. Wants the lock. */
  boolean isIdle() {
    return !underWay && queue == null;
  }

  /** Returns how many events have been taken in, and not been delivered yet. Wants the lock. */
  int waiting() {
    return queue == null ? 0 : queue.size();
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
      execute();
    } catch (Throwable refused) {
      fail(refused);
    }
  }

  /** Delivers what has been taken in. Never throws. */
  @Override
  public void run() {
    run(NOTHING);
  }

  /** Delivers {@code first}, and then what has been taken in. Never throws. */
  void run(Queue<RoutineEvent> first) {
    try {
      while (!first.isEmpty() && !givenUp) {
        deliver(first.remove());
      }
      RoutineEvent event = nextOrEnd();
      while (event != null) {
        deliver(event);
        event = nextOrEnd();
      }
    } catch (Throwable broken) {
      // as with a wake-up: this may be the timer thread, on which all sessions depend
      fail(broken);
    }
  }

  /** Delivers {@code first}, and then what has been taken in. Never throws. */
  void run(RoutineEvent first) {
    try {
      if (!givenUp) {
        deliver(first);
      }
    } catch (Throwable broken) {
      fail(broken);
    }
    run();
  }

  /** Gives up: nothing more is delivered, and {@link #completion} fails with {@code failure}. */
  void giveUp(Throwable failure) {
    synchronized (this) {
      queue = null;
      givenUp = true;
    }
    DeliveryThreads.run(() -> completion().completeExceptionally(failure));
  }

  private synchronized boolean begins() {
    if (underWay) {
      return false;
    }
    underWay = queue != null && !queue.isEmpty();
    return underWay;
  }

  /**
   * Returns whether the caller has to {@link #run(Queue)} with {@code latest}, which has just been
   * made; if not, that has been taken in. Wants the lock.
   *
   * <p>This way an event that nobody else has to know of is never put into a field of this: there
   * may be a million of these, and a collector looks after each reference that changes in one.
   */
  boolean begins(Queue<RoutineEvent> latest) {
    if (underWay || queue != null) {
      for (RoutineEvent event = latest.poll(); event != null; event = latest.poll()) {
        add(event);
      }
      return begins();
    }
    underWay = !latest.isEmpty();
    return underWay;
  }

  /**
   * Says that {@code latest}, which has just been made, is delivered by the caller. Wants the lock.
   */
  void beginsNow() {
    underWay = true;
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
    Error thrown = deliver(event, patience());
    if (thrown != null && ending().error == null) {
      ending().error = thrown;
      abort();
    }
    if (event instanceof RoutineEvent.SessionCompleted) {
      complete(((RoutineEvent.SessionCompleted) event).totals());
    } else if (event instanceof RoutineEvent.SessionStopped) {
      complete(((RoutineEvent.SessionStopped) event).totals());
    }
  }

  /** Says that the session came to {@code totals}, and that all of it has been delivered. */
  void complete(Totals totals) {
    Ending end = ending();
    if (end.error == null) {
      end.completion.complete(totals);
    } else {
      end.completion.completeExceptionally(end.error);
    }
  }

  /** How a session ends, for those who wait for it. */
  private static final class Ending {
    private final CompletableFuture<Totals> completion = new CompletableFuture<>();

    // belongs to the thread that delivers, which takes its work under the lock
    private @Nullable Error error;
  }
}
